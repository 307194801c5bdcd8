"""Which encouraging text is said: one that is true, not said lately, and the same whoever looks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.language import Language
from bot.people.preferences import Tone
from bot.pipeline.lead import Lead
from bot.pipeline.words import Forbids, Outcome, Situation, Stage
from bot.voice.encouragement import AGAIN_AFTER, MOST_WORDS, Facts, Said, choose
from tests.voice.said import BARE, BLIND, MET, OWN, PUBLISHED, QUIET, RESTING, TODAY, TONES, days, somebody

LANGUAGE = pytest.mark.parametrize("language", Language)
TONE = pytest.mark.parametrize("tone", TONES)
ABOUT_ALL = (
    *(Situation.THIN, Situation.BACK, Situation.HARD_TO_START, Situation.RESTING),
    *(Situation.CAME_BACK, Situation.REJECTED, Situation.FIRST_LEAD, Situation.FIRST_CALL, Situation.FOUND_WORK),
)
"""What may be said without knowing a lead, or the name of an employer."""


def words(said: Said | None) -> str:
    """Return what was said."""
    assert said
    return "".join(span for span in said.text.spans if isinstance(span, str))


def year(language: Language, tone: Tone, leads: tuple[Lead, ...]) -> list[tuple[date, Said | None]]:
    """Return what is said in a year, twice a week, about one lead after the other."""
    person, told, kept = somebody(language, tone), [], dict[str, date]()
    for place, day in enumerate(days(TODAY, 104, every=3)):
        lead = replace(leads[place % len(leads)], last_touch=day - timedelta(days=20))
        met = lead.stage is Stage.INTERVIEWING
        said = choose(Situation.QUIET_INTERVIEW if met else Situation.QUIET_SENT, person, day, kept, lead)
        told.append((day, said))
        if said:
            kept[said.key] = day
    return told


@LANGUAGE
@TONE
def test_nothing_is_said_twice_in_ninety_days_over_a_year(language: Language, tone: Tone) -> None:
    leads = tuple(replace(lead, number=number) for number, lead in enumerate((QUIET, RESTING, MET, BARE), 1))
    last: dict[str, date] = {}
    for day, said in year(language, tone, leads):
        if said:
            assert day - last.get(said.key, date.min) >= AGAIN_AFTER, said.key
            last[said.key] = day

    assert len(last) >= 20


@LANGUAGE
def test_there_is_always_something_left_for_two_a_week_in_the_warm_tone(language: Language) -> None:
    assert [day for day, said in year(language, Tone.WARM, (QUIET, RESTING)) if said is None] == []


@LANGUAGE
@TONE
def test_the_same_day_and_lead_give_the_same_words(language: Language, tone: Tone) -> None:
    person = somebody(language, tone)
    said = [choose(Situation.QUIET_SENT, person, TODAY, {}, QUIET, OWN) for _ in range(3)]

    assert said[0] == said[1] == said[2] is not None


@LANGUAGE
@TONE
def test_days_and_leads_spread_over_the_texts(language: Language, tone: Tone) -> None:
    person = somebody(language, tone)
    keys = [
        said.key
        for day in days(TODAY, 10)
        for number in range(3)
        if (said := choose(Situation.QUIET_SENT, person, day, {}, replace(QUIET, number=number * 5)))
    ]

    assert len(set(keys)) >= 10


@pytest.mark.parametrize("situation", Situation)
def test_with_the_tone_off_nothing_is_said(situation: Situation) -> None:
    assert choose(situation, somebody(Language.ENGLISH, Tone.OFF), TODAY, {}, QUIET, OWN) is None


@LANGUAGE
@TONE
@pytest.mark.parametrize("situation", ABOUT_ALL)
@pytest.mark.parametrize("lead", [None, BLIND], ids=["no lead", "no name"])
def test_there_are_words_where_no_name_is_known(
    language: Language, tone: Tone, situation: Situation, lead: Lead | None
) -> None:
    said = choose(situation, somebody(language, tone), TODAY, {}, lead)

    assert "{" not in words(said)
    assert "  " not in words(said)


@LANGUAGE
@TONE
@pytest.mark.parametrize("company", ["A" * 100, "Grupo " + "Industrial y Comercial " * 4 + "S.A.", "שלום"])
def test_a_long_name_and_one_from_right_to_left_stay_within_their_place(
    language: Language, tone: Tone, company: str
) -> None:
    for day in days(TODAY, 30):
        said = words(choose(Situation.QUIET_SENT, somebody(language, tone), day, {}, replace(QUIET, company=company)))

        assert len(said.split()) <= MOST_WORDS, said
        assert "שלום" not in said or "\u2068שלום\u2069" in said


@LANGUAGE
def test_own_numbers_come_first_and_published_ones_only_without_them(language: Language) -> None:
    person = somebody(language, Tone.WARM)
    own = choose(Situation.QUIET_SENT, person, TODAY, {}, QUIET, OWN)
    without = {said.key for day in days(TODAY, 60) if (said := choose(Situation.QUIET_SENT, person, day, {}, QUIET))}
    kept: dict[str, date] = {}
    while said := choose(Situation.QUIET_SENT, person, TODAY, kept, QUIET, OWN):
        kept[said.key] = TODAY

    assert "4" in words(own)
    assert "11" in words(own)
    assert own
    assert own.key not in without
    assert f"{language}/quiet-sent/warm/21" in without
    assert f"{language}/quiet-sent/warm/21" not in kept


@pytest.mark.parametrize(
    "few", [Facts(returned=4, finished=9, average=19), Facts(returned=1, finished=30, average=19)], ids=str
)
def test_few_cases_are_no_numbers(few: Facts) -> None:
    kept: dict[str, date] = {}
    person = somebody(Language.ENGLISH, Tone.WARM)
    while said := choose(Situation.QUIET_SENT, person, TODAY, kept, QUIET, few):
        kept[said.key] = TODAY
        assert "came back" not in words(said)

    assert kept


def test_a_call_is_offered_only_where_one_may_call() -> None:
    asked = replace(QUIET, forbids=Forbids.CALLS)
    kept: dict[str, date] = {}
    while said := choose(Situation.QUIET_SENT, somebody(Language.ENGLISH, Tone.WARM), TODAY, kept, asked):
        kept[said.key] = TODAY

    assert "en/quiet-sent/warm/17" not in kept
    assert "en/quiet-sent/warm/18" in kept


@LANGUAGE
@TONE
def test_about_an_employer_who_wants_no_contact_nothing_is_offered_to_send(language: Language, tone: Tone) -> None:
    asked = replace(QUIET, forbids=Forbids.CONTACT, plan=None)
    kept: dict[str, date] = {}
    while said := choose(Situation.QUIET_SENT, somebody(language, tone), TODAY, kept, asked):
        kept[said.key] = TODAY
        assert said.action.call.command not in {"followup plan", "followup script", "followup write"}


@LANGUAGE
def test_it_is_said_in_the_tone_and_the_language_of_the_person(language: Language) -> None:
    for tone in TONES:
        said = choose(Situation.QUIET_INTERVIEW, somebody(language, tone), TODAY, {}, MET)

        assert said
        assert said.key.startswith(f"{language}/quiet-interview/{tone}/")


def test_a_week_is_told_with_its_counts() -> None:
    person = somebody(Language.ENGLISH, Tone.WARM)
    kept: dict[str, date] = {}
    while said := choose(Situation.WEEK_DONE, person, TODAY, kept, None, Facts(done=1, heard=1)):
        kept[said.key] = TODAY
        assert "1 follow-ups" not in words(said)

    assert len(kept) == 3
    assert choose(Situation.WEEK_DONE, person, TODAY, kept, None, PUBLISHED) is None


@pytest.mark.parametrize(("last", "named"), [(Outcome.VOICEMAIL, True), (Outcome.NO_CALLS, False), (None, False)])
def test_what_was_done_last_is_named_where_it_is_known(last: Outcome | None, *, named: bool) -> None:
    person = somebody(Language.ENGLISH, Tone.WARM)
    kept: dict[str, date] = {}
    told = []
    while said := choose(Situation.QUIET_SENT, person, TODAY, kept, QUIET, Facts(last=last)):
        kept[said.key] = TODAY
        told.append("was a voicemail, on" in words(said))

    assert any(told) is named
