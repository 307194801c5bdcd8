"""Keep the pictures as they are drawn now: ``python -m tests.pictures``."""

from tests.pictures.scenes import KEPT, pictures

if __name__ == "__main__":
    for old in KEPT.glob("*.txt"):
        old.unlink()
    for file, picture in pictures().items():
        file.write_text(picture, "utf-8")
