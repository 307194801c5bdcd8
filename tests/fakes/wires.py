"""Ports on this machine behind which a request comes to grief, each in one way of its own."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

Treatment = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
NOWHERE = "http://nobody.invalid"
"""A name that resolves to nothing: RFC 6761."""


@asynccontextmanager
async def port(treatment: Treatment) -> AsyncIterator[str]:
    """Open a port that treats each connection so, and hangs up; give its address."""
    open_now: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def treat(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        open_now[task] = writer
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            await treatment(reader, writer)
        writer.transport.abort()

    server = await asyncio.start_server(treat, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for writer in open_now.values():
            writer.transport.abort()
        await asyncio.gather(*open_now)


@contextmanager
def closed() -> Iterator[str]:
    """Give the address of a port that is taken, and on which nobody listens: a connection is refused."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


@contextmanager
def full() -> Iterator[str]:
    """Give the address of a port whose queue is full: nobody answers who wants to connect (Linux)."""
    with contextlib.ExitStack() as stack:
        busy = stack.enter_context(socket.socket())
        busy.bind(("127.0.0.1", 0))
        busy.listen(0)
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)  # noqa: FBT003 - the standard library's
            waiting.connect_ex(busy.getsockname())
        yield f"http://127.0.0.1:{busy.getsockname()[1]}"


async def reset_unread(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Reset the connection before anything is read."""


async def reset_read(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Read the request, and reset the connection."""
    await _request(reader)


async def no_tls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Speak no TLS to who wants to."""
    await reader.read(5)
    writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    await writer.drain()


async def half_open(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Read the request, and never answer."""
    await _request(reader)
    await reader.read()


async def cut_short(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Read the request, and reset the connection in the midst of the answer."""
    await _request(reader)
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{"ok": tr')
    await writer.drain()
    await asyncio.sleep(0.05)  # a reset takes along what was not read yet


async def _request(reader: asyncio.StreamReader) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    length = next(line for line in head.split(b"\r\n") if line.startswith(b"content-length:"))
    await reader.readexactly(int(length.partition(b":")[2]))
