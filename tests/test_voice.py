"""What the bot says keeps to its measure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.people.person import Person, ZoneFrom
from bot.pipeline import quiet
from bot.pipeline.day import Due
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Situation, Stage, Way, Why
from bot.voice import encouragement, scripts

TODAY = date(2026, 11, 17)
NUMBER = "+1 206 555 0199"
PERSON = Person("p", "America/New_York", ZoneFrom.SAID, "Alice Martin", NUMBER)
LEAD = Lead(
    *("l", "p", 1, "Acme", date(2026, 11, 3)),
    role="Financial analyst",
    contact="Ms. Jones",
    phone="+1 425 555 0100",
    sent=date(2026, 11, 3),
    last_touch=date(2026, 11, 3),
    plan=FollowUp(1, date(2026, 11, 9), Way.PHONE, Why.FIRST, date(2026, 11, 9)),
)
NEVER = ("just checking in", "just following up", "hope this finds you", "did you get", "!", "ghost", "ignored", "rude")


@pytest.mark.parametrize("role", ["", "Analyst", "Financial analyst", "Senior warehouse team lead"])
@pytest.mark.parametrize("contact", ["", "Jones", "Ms. Jones"])
@pytest.mark.parametrize("name", ["", "Sam", "Alice Martin"])
def test_a_voicemail_has_40_to_48_words_and_the_number_twice(role: str, contact: str, name: str) -> None:
    said = scripts.voicemail(replace(LEAD, role=role, contact=contact), replace(PERSON, name=name))

    assert said.count(NUMBER) == 2
    assert 40 <= len(said.replace(NUMBER, "").split()) <= 48, said
    assert not [words for words in NEVER if words in said.casefold()]


def test_a_voicemail_reads_well_without_a_number_a_name_and_a_contact() -> None:
    said = scripts.voicemail(replace(LEAD, contact="", role=""), replace(PERSON, name="", phone=""))

    assert said.startswith("Hello, this is [your name]. I sent you my résumé for the position at Acme on")
    assert said.count("[your number]") == 2


def test_a_note_is_short_and_easy_to_answer() -> None:
    said = scripts.note(LEAD, PERSON)

    assert "Ms. Jones" in said
    assert "Financial analyst" in said
    assert said.endswith("Alice Martin")
    assert 3 <= len(re.findall(r"[.?](?=\s|$)", said.replace("Ms.", "Ms"))) <= 6


def test_words_come_with_a_way_that_has_words() -> None:
    plans = {way: FollowUp(1, TODAY, way, Why.FIRST, TODAY) for way in Way}
    ways = {way: scripts.words_for(Due(replace(LEAD, plan=plan)), PERSON) for way, plan in plans.items()}

    assert ways[Way.FIND_A_NAME] == ""
    assert ways[Way.PHONE] != ways[Way.EMAIL] != ""


def test_words_fit_the_stage() -> None:
    plan = FollowUp(1, TODAY, Way.PHONE, Why.CHECK_IN, TODAY)
    check_in = scripts.words_for(Due(replace(LEAD, plan=plan, stage=Stage.INTERVIEWING)), PERSON)
    offer = scripts.words_for(Due(replace(LEAD, plan=plan, stage=Stage.OFFER, offer_by=TODAY)), PERSON)

    assert "Thank you again for the conversation" in check_in
    assert 40 <= len(check_in.replace(NUMBER, "").split()) <= 48, len(check_in.replace(NUMBER, "").split())
    assert "by Tuesday, November 17" in offer


def test_encouragement_is_short_says_what_is_true_and_blames_nobody() -> None:
    keys: dict[str, date] = {}
    while said := encouragement.choose(Situation.QUIET_SENT, PERSON, TODAY, keys, LEAD):
        words = "".join(span if isinstance(span, str) else span.words for span in said.text.spans)

        assert "Acme" in words
        assert len(words.split()) <= 45, words
        assert not [never for never in NEVER if never in words.casefold()], words
        assert "Tuesday, November 3" in words or f"{quiet.waited(LEAD, TODAY, PERSON.calendar)} working days" in words
        keys[said.key] = TODAY
    assert keys


def test_no_two_encouragements_begin_alike() -> None:
    beginnings = [" ".join(text.split()[:3]) for text in encouragement.QUIET]

    assert len(set(beginnings)) == len(beginnings)


def test_a_right_to_left_company_stays_within_its_place() -> None:
    said = encouragement.choose(Situation.QUIET_SENT, PERSON, TODAY, {}, replace(LEAD, company="שלום"))

    assert said
    assert "\u2068שלום\u2069" in "".join(span for span in said.text.spans if isinstance(span, str))
