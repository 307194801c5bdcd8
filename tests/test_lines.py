"""What typed lines mean, above all where words have to be told apart without a dash."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import pytest

from bot.ask import Ask
from bot.card import Card, Reply
from bot.chat import Call
from bot.commands import COMMANDS
from bot.days.words import Looks
from bot.kinds import Choice, Day, LeadRef, Words
from bot.line import parse_line, slips
from bot.spec import command
from bot.voice.refusals import unknown
from tests.talk import words


class Answer(StrEnum):
    """What an employer said; one value is the beginning of another, one holds another."""

    INTERVIEW = "interview"
    ANOTHER = "interview again"
    REJECTED = "rejected"
    NO = "no"
    MAYBE = "no answer yet"


@command(
    "lead heard",
    title="Heard",
    free=("lead", "answer", "day"),
    near={"rejected": {"answer": "rejected"}, "interview": {"answer": "interview"}, "answered": {}},
)
def lead_heard(
    _: Ask,
    lead: Annotated[str, LeadRef("Which lead")],
    answer: Annotated[str, Choice("What they said", Answer)],
    day: Annotated[str | None, Day("When", Looks.AHEAD)] = None,
    note: Annotated[str | None, Words("A note")] = None,
) -> Reply:
    """Say what they said."""
    return Reply(Card((), f"{lead}{answer}{day}{note}"))


TABLE = (*(each for each in COMMANDS if each.words != lead_heard.words), lead_heard)


def args(line: str) -> dict[str, str]:
    """Return what a line gives to the command that it names."""
    return dict(parse_line(TABLE, line).args)


@pytest.mark.parametrize(
    ("line", "lead", "answer", "day"),
    [
        ("Acme interview on friday", "Acme", "interview", "on friday"),
        ("Acme INTERVIEW", "Acme", "INTERVIEW", None),
        ("Acme, interview, friday", "Acme", "interview", "friday"),
        ("Acme Corp interview again dec 5", "Acme Corp", "interview again", "dec 5"),
        ("Acme interview  again", "Acme", "interview  again", None),
        ("3 interview friday", "3", "interview", "friday"),
        ("#3 no answer yet", "#3", "no answer yet", None),
        ("Interview Kickstart interview", "Interview Kickstart", "interview", None),
        ("Interview Kickstart", "Interview Kickstart", None, None),
        ("No Limits rejected", "No Limits", "rejected", None),
        ("No-Limits", "No-Limits", None, None),
        ("Nolimits interviewed", "Nolimits interviewed", None, None),
        ("3 interviewed friday", "3", "interviewed friday", None),
        ("rejected", None, "rejected", None),
        ("Acme - interview - friday", "Acme", "interview", "friday"),
        ("Acme rejected - no", "Acme rejected", "no", None),
        ("“Acme” interview friday", "Acme", "interview", "friday"),
        ("Acme", "Acme", None, None),
        ("", None, None, None),
    ],
)
def test_a_lead_what_they_said_and_when(line: str, lead: str | None, answer: str | None, day: str | None) -> None:
    given = {"lead": lead, "answer": answer, "day": day}

    assert args(f"/lead heard {line}") == {name: text for name, text in given.items() if text is not None}


def test_names_still_go_their_own_way() -> None:
    assert args("/lead heard Acme no note:call back on friday day:friday") == {
        "lead": "Acme",
        "answer": "no",
        "note": "call back on friday",
        "day": "friday",
    }


@pytest.mark.parametrize(
    ("line", "lead", "outcome"),
    [
        ("Acme left voicemail", "Acme", "left voicemail"),
        ("Acme left a message", "Acme", "left a message"),
        ("Acme buzón", "Acme", "buzón"),
        ("Acme deje mensaje", "Acme", "deje mensaje"),
        ("1 left voicemail", "1", "left voicemail"),
        ("Acme they said no calls", "Acme", "they said no calls"),
        ("1 voicemail", "1", "voicemail"),
        ("Acme spoke with Bob", "Acme", "spoke with Bob"),
        ("Spoke Inc", "Spoke Inc", None),
        ("Acme - Analyst", "Acme", "Analyst"),
        ("emailed", None, "emailed"),
    ],
)
def test_a_lead_and_what_was_done(line: str, lead: str | None, outcome: str | None) -> None:
    given = {"lead": lead, "outcome": outcome}

    assert args(f"/followup done {line}") == {name: text for name, text in given.items() if text}


@pytest.mark.parametrize(
    ("line", "lead", "until"),
    [
        ("Acme until friday", "Acme", "friday"),
        ("Acme UNTIL the 5th", "Acme", "the 5th"),
        ("Acme to friday", "Acme", "friday"),
        ("Acme hasta el viernes", "Acme", "el viernes"),
        ("Acme para el viernes", "Acme", "viernes"),
        ("Bank on Main until next week", "Bank on Main", "next week"),
        ("Bank on Main by dec 5", "Bank on Main", "dec 5"),
        ("1 until friday", "1", "friday"),
        ("1 on friday", "1", "friday"),
        ("1 friday", "1", "friday"),
        ("1 3bd", "1", "3bd"),
        ("Acme - friday", "Acme", "friday"),
        ("Acme tomorrow", "Acme tomorrow", None),
        ("Acme until", "Acme until", None),
        ("Until friday", "Until friday", None),
    ],
)
def test_a_lead_and_a_day(line: str, lead: str, until: str | None) -> None:
    assert args(f"/followup snooze {line}") == ({"lead": lead, "until": until} if until else {"lead": lead})


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("/lead rejected Acme", Call("lead heard", {"answer": "rejected", "lead": "Acme"})),
        ("/LEAD Rejected", Call("lead heard", {"answer": "rejected"})),
        (
            "/lead interview Acme on friday",
            Call("lead heard", {"answer": "interview", "lead": "Acme", "day": "friday"}),
        ),
        ("/lead interview 1 friday", Call("lead heard", {"answer": "interview", "lead": "1", "day": "friday"})),
        ("/lead interview Acme answer:rejected", Call("lead heard", {"answer": "rejected", "lead": "Acme"})),
        ("/lead answered Acme no", Call("lead heard", {"lead": "Acme", "answer": "no"})),
        ("/followup called Acme", Call("followup done", {"lead": "Acme"})),
        ("/followup called 1 spoke", Call("followup done", {"lead": "1", "outcome": "spoke"})),
        ("/followup voicemail Acme Corp", Call("followup done", {"outcome": "left voicemail", "lead": "Acme Corp"})),
        ("/followup visited", Call("followup done", {"outcome": "stopped by"})),
        ("/lead emailed Acme", Call("lead emailed")),
    ],
)
def test_near_words_are_understood(line: str, call: Call) -> None:
    assert parse_line(TABLE, line) == call


def test_a_near_word_that_is_misspelled_is_guessed_and_none_is_listed() -> None:
    assert "/followup done lead" in words(unknown(COMMANDS, "followup voicemial"))
    assert "/lead heard lead" in words(unknown(TABLE, "lead rejeced"))
    assert "voicemail" not in words(unknown(COMMANDS, "followup")).replace("left voicemail", "")


def test_a_verb_of_another_first_word_is_offered_there() -> None:
    assert words(unknown(COMMANDS, "followup undo")).splitlines()[1].startswith("/lead undo")
    assert parse_line(COMMANDS, "/lead delete Acme") == Call("lead remove", {"lead": "Acme"})


@pytest.mark.parametrize("verb", ["heard", "interview"])
@pytest.mark.parametrize("piece", [" ", "a ", "on ", " interview", "no ", "1", " -", "left\t"])
def test_a_long_line_is_read_in_the_end(verb: str, piece: str) -> None:
    call = parse_line(TABLE, f"/lead {verb} Acme{piece * 20_000}x")

    assert call.command == "lead heard"
    assert "Acme" in call.args["lead"]


@pytest.mark.parametrize(
    ("line", "given"),
    [
        ("-", {}),
        ("  -  ", {}),
        ("- Clerk", {"role": "Clerk"}),
        ("Acme -", {"company": "Acme"}),
        ("Acme - – —", {"company": "Acme"}),
        ("Acme-", {"company": "Acme-"}),
        ("Acme - Clerk -", {"company": "Acme", "role": "Clerk"}),
        ("Kw company:?", {"company": "?", "role": "Kw"}),
        ("Acme - Clerk role:Boss", {"company": "Acme - Clerk", "role": "Boss"}),
    ],
)
def test_a_dash_alone_is_nothing_and_what_was_named_takes_no_words_away(line: str, given: dict[str, str]) -> None:
    assert args(f"/lead add {line}") == given


@pytest.mark.parametrize(
    ("line", "given"),
    [
        ('contacto:"Sra. Ruiz" tel:"600 111 222" enviado:ayer', {"contact": "Sra. Ruiz", "phone": "600 111 222"}),
        ("telefono:600 ENVIADA:ayer", {"phone": "600"}),
    ],
)
def test_a_name_is_known_in_each_gender_and_in_short(line: str, given: dict[str, str]) -> None:
    assert args(f"/lead add Acme {line}") == {"company": "Acme", "sent": "ayer", **given}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Acme sen:yesterday", {"sen": "sent"}),
        ("Acme - Clerk SNET:today pone:600", {"snet": "sent", "pone": "phone"}),
        ("Acme nota:x cntacto:Ruiz", {"cntacto": "contacto"}),
        ("Acme sent:today", None),
        ("Acme note:call at 9:30, see http://acme.example", None),
        ("Acme note:rate:20", None),
        ('Acme note:"sen:yesterday" sent:today', None),
        ("Acme sen: yesterday", None),
        ("Re:Sent Ltd", None),
        ("", None),
        ("“" * 50_000, None),
    ],
)
def test_a_misspelt_name_is_noticed_and_nothing_else_is(words: str, names: dict[str, str] | None) -> None:
    found = slips(next(each for each in COMMANDS if each.words == "lead add"), f"/lead add {words}")

    assert (found and dict(found.names)) == names
