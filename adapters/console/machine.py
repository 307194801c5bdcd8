"""Who sits at this machine, what they speak and where: as far as the machine says it."""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from pathlib import Path

from bot.chat import Actor, Profile
from bot.days import zones
from bot.text import clean

PLATFORM = "console"
NOBODY = "me"
"""Who it is where the machine knows no name."""
LONGEST_NAME = 80


def who(name: str | None) -> Actor:
    """Return the account of a name, or of the login name where none is given."""
    said = " ".join(clean(name or "").split())[:LONGEST_NAME]
    return Actor(PLATFORM, said or _login())


def profile(actor: Actor, environ: Mapping[str, str], root: Path = Path("/")) -> Profile:
    """Return what the machine says about the person; nobody else can read a console."""
    name = "" if actor.id == "root" else actor.id  # nobody introduces themselves so
    return Profile(name, language(environ), zone(environ, root), watched=False)


def language(environ: Mapping[str, str]) -> str:
    """Return the locale as ``de-DE``; empty where none is set."""
    said = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    code = said.split(".")[0].split("@")[0].replace("_", "-")
    return "" if code in {"C", "POSIX"} else code


def zone(environ: Mapping[str, str], root: Path = Path("/")) -> str:
    """Return the IANA name of the machine's own zone; empty where it cannot be told."""
    if "TZ" in environ:
        return _known(environ["TZ"].removeprefix(":") or "UTC")
    return _linked(root / "etc" / "localtime") or _written(root / "etc" / "timezone")


def _linked(path: Path) -> str:
    try:
        target = str(path.readlink())
    except OSError:
        return ""
    return _known(target)


def _written(path: Path) -> str:
    try:
        return _known(path.read_text(encoding="utf-8", errors="replace").strip())
    except OSError:
        return ""


def _known(text: str) -> str:
    """Return the zone that a name, or a path into a zone database, means; empty if there is no such zone."""
    name = text.rpartition("zoneinfo/")[2].removeprefix("posix/").removeprefix("right/")
    return name if zones.is_zone(name) else ""


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return NOBODY
