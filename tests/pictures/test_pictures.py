"""Cards with awkward names look as they did when somebody last looked at them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pictures.scenes import KEPT, SCENES, drawn


@pytest.mark.parametrize("file", sorted(SCENES), ids=lambda file: file.stem)
def test_a_card_looks_as_its_kept_picture(file: Path) -> None:
    assert file.read_text("utf-8") == drawn(file), "look at the difference; `make generate` keeps it"


def test_no_picture_is_left_over() -> None:
    assert set(KEPT.glob("*.txt")) == set(SCENES)
