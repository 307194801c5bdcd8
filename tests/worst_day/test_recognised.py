"""Which words say that someone cannot go on."""

from __future__ import annotations

import pytest

from bot.worst_day import Level, recognised
from bot.worst_day.reading import TONGUES, clauses
from tests.worst_day.phrases import ASKED, PASSED, TAKEN


@pytest.mark.parametrize("text", TAKEN)
def test_plain_words_are_certain(text: str) -> None:
    assert recognised(text) is Level.CERTAIN


@pytest.mark.parametrize("text", ASKED)
def test_what_may_be_a_bad_day_is_asked(text: str) -> None:
    assert recognised(text) is Level.ASK


@pytest.mark.parametrize("text", PASSED)
def test_everyday_words_and_names_are_nothing(text: str) -> None:
    assert recognised(text) is Level.NOTHING


def test_the_tables_are_as_long_as_promised_and_name_nothing_twice() -> None:
    everything = (*TAKEN, *ASKED, *PASSED)

    assert min(len(TAKEN), len(PASSED)) >= 60
    assert len(set(everything)) == len(everything)


@pytest.mark.parametrize(
    "text",
    [
        "Second round on Monday. Ms. Jones was kind.\n\nI want to die.\nSent the thank-you note.",
        "Llamé a Acme. ¡Me quiero morir! Mañana escribo.",
        "I want to... die",
        "I  want\tto\ndie",
        "𝐈 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐝𝐢𝐞",
        "I don´t want to live",
        "i can't sleep i want to die",
        "no sé qué hacer me quiero morir",
        "I want to die 😭😭",
    ],
)
def test_they_are_found_wherever_they_stand(text: str) -> None:
    assert recognised(text) is Level.CERTAIN


@pytest.mark.parametrize("text", ["", "   ", "…", "😀", "שלום עולם", "12:30", "'", "\u202e"])
def test_nothing_is_nothing(text: str) -> None:
    assert recognised(text) is Level.NOTHING


def test_a_clause_is_read_without_case_accents_and_long_drawn_letters() -> None:
    assert list(clauses("¡Ya NO puedo máááás! Don’t… stop - ya no puedo más")) == ["ya no puedo mas", "dont stop"]


@pytest.mark.parametrize(
    "words",
    [
        "a ",
        "I want to ",
        "no quiero ",
        "I can not keep myself all my life up on die dead without worth suicide living ",
        "me quiero de morir vida ya no puedo todo con mi fin nada si ",
        "kill myself over ",
        "i my me im i my me who ",
        " ".join(sorted({need for tongue in TONGUES for sign in tongue.signs for need in sign.needs})) + " ",
        "I took all the some of these ",
        "I have a gun on a bridge and a rope and jump ",
        "me tomé todas las unas ",
        "estoy en un puente con una soga y ",
        "dieeeeeeee",
        "....",
        "'",
    ],
)
def test_a_hundred_thousand_characters_are_read_to_their_end(words: str) -> None:
    """A pattern that tries the same words again and again would not come to this end within the time-out of a test."""
    text = (words * 100_000)[:100_000]

    assert recognised(f"{text}. I want to die") is Level.CERTAIN
