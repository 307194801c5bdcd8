"""What a message says about a job: what is plain is read, and what is not stays empty."""

from __future__ import annotations

import time
from dataclasses import asdict
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.days.words import Seen
from bot.posting.lines import MOST_READ
from bot.posting.reading import read
from tests.posting.messages import MESSAGES

SEEN = Seen(date(2026, 11, 3))


def said(text: str, seen: Seen = SEEN) -> dict[str, str]:
    """Return what is read from a message, without what stays empty."""
    return {name: str(value) for name, value in asdict(read(text, seen)).items() if value}


@pytest.mark.parametrize(("message", "found"), MESSAGES.items())
def test_what_a_message_says_plainly_is_read_and_nothing_else(message: str, found: dict[str, str]) -> None:
    assert said(message) == found


def test_the_table_is_long_enough_and_has_enough_that_must_stay_empty() -> None:
    assert len(MESSAGES) >= 40
    assert sum("company" not in found for found in MESSAGES.values()) >= 15


def test_a_day_is_seen_from_when_the_message_was_written() -> None:
    assert said("Apply by Friday", Seen(date(2026, 10, 20))) == {"closing": "2026-10-23"}


HOSTILE = (
    "a" * 40_000,
    "A " * 20_000,
    "is hiring " * 4_000,
    "apply by " * 4_000,
    "1 " * 20_000,
    "+1" * 20_000,
    "(" * 20_000 + ")" * 20_000,
    "[" * 10_000 + "](" * 10_000,
    "https://" * 5_000,
    "a@" * 20_000,
    "a.b" * 13_000 + "@",
    "*_~`" * 10_000,
    "Company: " * 5_000,
    "hasta el " * 5_000,
    "position at " * 4_000,
    "🙂" * 40_000,
    "\n" * 40_000,
    "Acme & " * 6_000,
    "\u202eemcA is hiring a cook" * 2_000,
    "<!channel> <@U123> @everyone <https://a|b>" * 1_000,
    "before " * 6_000,
    "cv " * 13_000,
    "apply by monday or tuesday at 5 " * 1_200,
    "hasta el 4 de diciembre de 2026 a las 5 " * 1_000,
    "deadline midnight on sunday 22nd november 2026 " * 1_000,
    "Acme is hiring a cook and " * 1_500,
    "A, " * 13_000,
    "http://[::1" * 4_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_the_longest_and_strangest_message_is_read_at_once(text: str) -> None:
    read(text[:MOST_READ], SEEN)  # what is only made once, such as patterns, is there now
    begun = time.perf_counter()
    found = read(text, SEEN)
    assert time.perf_counter() - begun < 0.5
    assert max(len(str(value)) for value in asdict(found).values()) <= 400


PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from([" ", ". ", "\n", ", ", ": ", "(", ")", "&", "@", "-", "*", "¿", "?", "Inc.", "the", "a", "and"]),
    st.sampled_from(["Acme", "is hiring", "cook", "at", "Company", "Puesto", "busca", "join", "as", "call"]),
    st.sampled_from(["apply by", "December 4", "hasta el", "https://a.jobs/x", "ana@acme.example", "+1 425 555 0100"]),
    st.sampled_from(["A" * 60, f"{'a' * 60}@{'b' * 60}.{'c' * 60}.example", f"https://a.jobs/{'x' * 300}"]),
)


@settings(deadline=None)  # the first words for a day load their grammar
@given(st.lists(PIECES, max_size=40), st.sampled_from(["", " "]))
def test_whatever_a_message_says_it_is_read_within_what_a_form_takes(pieces: list[str], between: str) -> None:
    found = read(between.join(pieces), SEEN)

    assert len(found.company) <= 100
    assert len(found.role) <= 100
    assert len(found.contact) <= 200
    assert len(found.link) <= 300
    assert len(found.asks) <= 500
    assert found.closing is None or found.closing >= date(2026, 11, 2)


@pytest.mark.parametrize(
    "text",
    [
        "<!channel> is hiring a cook",
        "@everyone is hiring a cook",
        "Click [Acme](javascript:alert) is hiring a cook",
        "\u202eAcme\u202c is hiring a cook",
    ],
)
def test_marks_of_chats_are_no_names(text: str) -> None:
    assert not {"<", ">", "@", "[", "(", "\u202e"} & set(said(text).get("company", ""))
