"""Keep the pictures as they are drawn now: ``python -m tests.pictures``."""

from tests.pictures.scenes import KEPT, SCENES, drawn

if __name__ == "__main__":
    for old in KEPT.glob("*.txt"):
        old.unlink()
    for file in SCENES:
        file.write_text(drawn(file), "utf-8")
