"""``make bench``: every figure, one after the other."""

from __future__ import annotations

from tests.bench import answering

if __name__ == "__main__":
    answering.run()
