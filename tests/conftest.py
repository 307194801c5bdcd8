"""What every test may ask for, and a collector of garbage that does not go through all of the tests each time."""

from __future__ import annotations

import gc
from collections.abc import Generator

import pytest

pytest_plugins = ["tests.databases"]


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Have no garbage looked for among thousands of tests: they stay to the end, and a look takes half a second."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
