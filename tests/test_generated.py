"""What is written from the code is up to date."""

from __future__ import annotations

from deploy.generate import generated


def test_generated_files_are_what_make_generate_writes() -> None:
    stale = [path.name for path, text in generated().items() if not path.exists() or path.read_text("utf-8") != text]

    assert not stale, f"run `make generate`: {', '.join(stale)}"
