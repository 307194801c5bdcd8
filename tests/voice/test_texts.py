"""Every encouraging text keeps to the voice, in both languages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.language import Language
from bot.people.preferences import Tone
from bot.pipeline.words import Situation
from bot.voice.encouragement import MOST_WORDS, Action, choosing, figures, filling
from bot.voice.encouragement.wording import Need
from tests.voice.english_grade import grade
from tests.voice.said import EVERY, LEADS, TONES, Each

IN_BOTH = pytest.mark.parametrize("language", Language)
LEAST = {
    Situation.QUIET_SENT: (26, 12, 12),
    Situation.QUIET_INTERVIEW: (8, 4, 4),
    Situation.RESTING: (4, 3, 3),
    Situation.HARD_TO_START: (6, 4, 4),
}
"""How many there are at least, by tone: two a week for 90 days where a lead is quiet; elsewhere 3, 2 and 2."""
HIGHEST_GRADE = 7
ALIKE = 0.12
"""Two texts have one skeleton where more than this share of their runs of three words is common."""
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
NEVER = {
    Language.ENGLISH: re.compile(
        r"!|\byou haven.t\b|\byou still need\b|\bmoved (?:this|it)\b|\brude\b|ghost|\bignor|\blast chance\b"
        r"|\bstreak|\bfail|\bdon.t give up\b|\byou.ve got this\b|\bgot this\b|\bhappens for a reason\b|\bthey will\b"
        r"|\bmatter of time\b|\bwill (?:call|answer|reply) you\b|\bkeep going\b|\bstay strong\b|\bhang in there\b"
        r"|\bevery cloud|\bone door closes|\bgood things\b|\bnever give\b|\bbelieve in\b|\bpersistence pays|, not\b"
        r"|\bat least you\b|\bjust checking in\b|\bjust following up\b|hope this finds you|did you get my"
        r"|\bshould have\b"
        r"|\bothers (?:have|are|did)\b|\bmost people\b|\bdepress|\banxi|\bburn.?out|\bGod\b|\bpray|\bbless|\bjob hunt",
        re.IGNORECASE,
    ),
    Language.SPANISH: re.compile(
        r"[!¡]|\bno has (?:hecho|llamado|escrito|enviado)\b|\btodavía te falta|\bgroser|\bfantasma|\bignora"
        r"|última oportunidad|\bracha|\bfracas|\bfall(?:o|ó|aste)\b|\bno te rindas|\bánimo\b|\btú puedes\b"
        r"|\bsí se puede\b|\bpor algo pasan|\bte van a (?:llamar|responder)|cuestión de tiempo|\bte llamarán"
        r"|\bte contestarán|\bsigue así\b|\btodo llega\b|\bquien persevera|no hay mal que|\buna puerta se cierra"
        r"|\bconfía en ti|\bsino\b|\bpor lo menos tú\b"
        r"|\bespero que se encuentre|\brecibió mi correo|\bdeberías\b|\btienes que\b|\bdepre|\bansie|\bDios\b|\breza"
        r"|\btodo el mundo\b|\bvos\b|\btenés\b|\bvosotros\b|\bordenador\b|\bplática",
        re.IGNORECASE,
    ),
}
"""What voice never says: blame, pressure, sayings, "X, not Y", false certainty, diagnosis, religion."""
_PARTICIPLE = r"\w+[aeiou]d[oa]s?"
GENDERED = re.compile(
    r"\b(?:cansad|segur|tranquil|content|bienvenid|preparad|ocupad|orgullos|preocupad|agotad|desanimad|animad|perdid"
    r"|atascad|nervios|emocionad|hart|enferm|estresad|motivad|abrumad|frustrad|decidid|dispuest|convencid|invitad"
    r"|candidat|amig|queridísim|inquiet|molest)[oa]\b|\blisto\b|\b(?:estás|estés|sientas) list[oa]\b"
    r"|\b(?:estás|estés|estabas|eres|sientes|quedas|quedaste|sigues|andas|vienes|te ves) (?:\w+mente |muy |tan )?"
    rf"{_PARTICIPLE}\b"
    r"|\btú (?:mism[oa]|sol[oa])\b|\bsol[oa] (?:con|en|ante) (?:esto|ello)\b|\btod[oa]s? ustedes\b",
    re.IGNORECASE,
)
"""Adjectives and participles that would say of the person whether they are a man or a woman."""


def words_of(text: str) -> list[str]:
    """Return the words of a text as it stands; a place counts as one."""
    return re.findall(r"[\w{}'’]+", text.casefold())


def by_situation() -> dict[tuple[Language, Situation], list[Each]]:
    found: dict[tuple[Language, Situation], list[Each]] = defaultdict(list)
    for each in EVERY:
        found[each.language, each.situation].append(each)
    return found


def wrong(language: Language, holds: Callable[[Each], object]) -> list[str]:
    """Return the texts of a language of which something does not hold, with their keys."""
    return [f"{each}: {each.filled()}" for each in EVERY if each.language is language and not holds(each)]


@IN_BOTH
def test_each_can_be_said_of_some_lead_and_is_short(language: Language) -> None:
    assert wrong(language, lambda each: len(each.filled().split()) <= MOST_WORDS) == []


@IN_BOTH
def test_each_has_at_most_one_emoji_and_a_brief_one_or_a_no_has_none(language: Language) -> None:
    def few(each: Each) -> bool:
        plain = each.tone is Tone.BRIEF or each.situation is Situation.REJECTED
        return len(EMOJI.findall(each.wording.words)) <= (0 if plain else 1)

    assert wrong(language, few) == []


@IN_BOTH
def test_none_says_what_is_never_said(language: Language) -> None:
    assert wrong(language, lambda each: not NEVER[language].search(each.wording.words)) == []


def test_the_english_ones_are_easy_to_read() -> None:
    def easy(each: Each) -> bool:
        return grade(each.filled().replace("Ms. Jones", "Jones")) <= HIGHEST_GRADE

    assert wrong(Language.ENGLISH, easy) == []


def test_the_spanish_ones_do_not_say_whether_the_person_is_a_man_or_a_woman() -> None:
    assert wrong(Language.SPANISH, lambda each: not GENDERED.search(each.wording.words)) == []


def test_a_spanish_question_opens_as_it_closes() -> None:
    assert wrong(Language.SPANISH, lambda each: each.wording.words.count("¿") == each.wording.words.count("?")) == []


@IN_BOTH
def test_places_are_known_and_no_number_stands_in_a_text(language: Language) -> None:
    def computed(each: Each) -> bool:
        bare = re.sub(r"{\w+}", "", each.wording.words)
        return each.wording.places <= filling.PLACES and not re.search(r"[\d{}]", bare)

    assert wrong(language, computed) == []


@IN_BOTH
def test_a_share_is_a_published_figure_and_comes_with_its_source_and_year(language: Language) -> None:
    def sourced(each: Each) -> bool:
        quoted = figures.FIGURES.keys() & each.wording.places
        shares = re.findall(r"percent|%", each.wording.words)
        named = all({f"{name}_source", f"{name}_year"} <= each.wording.places for name in quoted)
        return len(shares) == len(quoted) and named

    assert wrong(language, sourced) == []


@IN_BOTH
def test_own_numbers_come_with_their_count(language: Language) -> None:
    def counted(each: Each) -> bool:
        return not each.wording.places & filling.OWN or each.wording.places >= filling.OWN

    assert wrong(language, counted) == []


@IN_BOTH
def test_two_days_are_named_only_where_they_differ(language: Language) -> None:
    def differ(each: Each) -> bool:
        days = {place.partition("_")[0] for place in each.wording.places}
        return not days >= {"sent", "last"} or Need.TOUCHED in each.wording.needs

    assert wrong(language, differ) == []


def test_what_was_published_is_told_in_the_method_with_the_same_source() -> None:
    method = Path("docs/method.md").read_text(encoding="utf-8")
    told = [
        figure.address in method
        and any(
            f"{figure.percent} %" in line and figure.source in line and str(figure.year) in line
            for line in method.splitlines()
        )
        for figure in figures.FIGURES.values()
    ]

    assert told == [True] * len(figures.FIGURES)


@IN_BOTH
def test_each_ends_in_something_that_can_be_done(language: Language) -> None:
    def does(each: Each) -> bool:
        about = each.about()
        return about is not None and each.wording.action.button(about[0]) is not None

    assert wrong(language, does) == []


@pytest.mark.parametrize("action", list(Action))
def test_a_button_asks_a_command_that_exists_for_what_it_takes(action: Action) -> None:
    calls = [button.call for lead in (None, *LEADS) if (button := action.button(lead))]
    commands = {command.words: command for command in COMMANDS}

    assert calls
    for call in calls:
        assert call.command in commands
        assert call.args.keys() <= {param.name for param in commands[call.command].params}


def test_on_the_day_of_a_no_nothing_is_to_be_worked_at() -> None:
    actions = {each.wording.action for each in EVERY if each.situation is Situation.REJECTED}

    assert actions
    assert not [action for action in actions if action.works]


@pytest.mark.parametrize(
    "texts", by_situation().values(), ids=lambda texts: f"{texts[0].language} {texts[0].situation}"
)
def test_no_two_of_a_situation_begin_alike(texts: list[Each]) -> None:
    beginnings = Counter(" ".join(words_of(each.wording.words)[:3]) for each in texts)

    assert [said for said, times in beginnings.items() if times > 1] == []


@pytest.mark.parametrize(
    "texts", by_situation().values(), ids=lambda texts: f"{texts[0].language} {texts[0].situation}"
)
def test_no_two_of_a_situation_share_a_skeleton(texts: list[Each]) -> None:
    runs = {str(each): _runs(each) for each in texts}
    alike = {
        (one, other): round(share, 2)
        for one, other in combinations(runs, 2)
        if (share := len(runs[one] & runs[other]) / len(runs[one] | runs[other])) > ALIKE
    }

    assert alike == {}


def _runs(each: Each) -> set[tuple[str, ...]]:
    said = words_of(re.sub(r"{\w+}", "{}", each.wording.words))
    return {tuple(said[place : place + 3]) for place in range(len(said) - 2)}


@IN_BOTH
@pytest.mark.parametrize("situation", Situation)
def test_there_are_enough_and_at_most_one_in_three_gives_another_view(language: Language, situation: Situation) -> None:
    for tone, least in zip(TONES, LEAST.get(situation, (3, 2, 2)), strict=True):
        numbered = choosing.TEXTS[language][situation, tone]

        assert len(numbered) >= least
        assert sum(wording.view for wording in numbered.values()) <= len(numbered) / 3


def test_the_two_languages_have_texts_of_their_own_and_each_has_ninety() -> None:
    counts = Counter(each.language for each in EVERY)

    assert set(counts) == set(Language)
    assert min(counts.values()) >= 90
