"""The words for employers keep to their measure, in each language, whatever is known of a lead.

Words are counted as they stand between spaces, if they have a letter or a figure; the number is not counted.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from bot.language import Language, speaking
from bot.people.person import Person, ZoneFrom
from bot.people.wording import Saying
from bot.pipeline import moves
from bot.pipeline.day import Due
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Forbids, Outcome, Reason, Stage, Way, Why
from bot.voice import scripts
from bot.voice.scripts.book import FEWEST_WORDS, LONGEST_SUBJECT, MOST_WORDS, Made, Moment, made
from bot.voice.scripts.facts import facts

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
BANNED = re.compile(
    r"just (?:checking in|following up|wanted to)|hope this (?:email |message )?finds you|did you (?:get|receive)|"
    r"ghost|ignor|rude|beg |last chance|haven't heard|no answer from you|as per my|desperate|"
    r"solo (?:quería|para) (?:saber si recibió|dar seguimiento)|espero que (?:se encuentre|este (?:correo|mensaje))|"
    r"¿recibió mi|no me ha(?:n)? respondido|sigo sin respuesta|ruego|molest",
    re.IGNORECASE,
)
GENDERED = re.compile(
    r"\b(?:encantad|interesad|atent|agradecid|disponible y list|content|segur|preparad|motivad|emocionad)[oa]s?\b|"
    r"\bestimad[oa]\b",
    re.IGNORECASE,
)
FAMILIAR = re.compile(r"\b(?:tú|te|ti|tu|tus|tienes|puedes|sabes|quieres|vosotros|os)\b(?! ?n[oúu])", re.IGNORECASE)
TIMED = {Saying.VOICEMAIL, Saying.CHECK_IN_CALL, Saying.HELLO_CALL}
LETTERS = {Saying.EMAIL, Saying.CHECK_IN, Saying.THANKS, Saying.HELLO, Saying.OFFER, Saying.WHO, Saying.WITHDRAWAL}
EVERY = [
    (language, saying, moment, turn)
    for language in Language
    for (saying, moment), drafts in scripts.BOOKS[language].pages.items()
    for turn in range(len(drafts))
]
PAGES = [(language, page) for language in Language for page in scripts.BOOKS[language].pages]


def said(
    language: Language, saying: Saying, moment: Moment, turn: int, lead: Lead = LEAD, person: Person = PERSON
) -> Made:
    book = scripts.BOOKS[language]
    with speaking(language):
        known = facts(book, lead, person, TODAY)
    return made(book.drafts(saying, moment)[turn], known, timed=saying in TIMED)


def words_of(text: str, number: str) -> int:
    assert text.count(number) == 2, text
    return sum(any(map(str.isalnum, word)) for word in text.replace(number, "").split())


def body(text: str) -> str:
    """Return a letter without its greeting and what follows the last sentence."""
    return text.split("\n")[1]


FITS = (None, "I ran the ovens of a bakery for six years", "I know your tills.")
MISSING: list[dict[str, Any]] = [
    {},
    {"contact": ""},
    {"role": ""},
    {"sent": None},
    {"contact": "", "role": "", "sent": None},
    {"contact": "", "role": "", "sent": None, "company": ""},
]
TALKED = ("", "the new oven line")


@pytest.mark.parametrize(("language", "saying", "moment", "turn"), [each for each in EVERY if each[1] in TIMED])
def test_a_voicemail_has_40_to_48_words_and_the_number_twice(
    language: Language, saying: Saying, moment: Moment, turn: int
) -> None:
    roles = ("", "Cook", "Senior warehouse team lead")
    contacts, names = ("", "Ms. Jones", "Maria Clara Jones"), ("", "Sam", "Alice Martin")
    sents = (None, date(2026, 11, 3), date(2025, 11, 30))
    for role, contact, name, sent, fits, talked, number in product(
        roles, contacts, names, sents, FITS, TALKED, (NUMBER, "")
    ):
        lead = replace(LEAD, role=role, contact=contact, sent=sent, fits=fits, talked=talked)
        person = replace(PERSON, name=name, phone=number)
        words = said(language, saying, moment, turn, lead, person).words
        gap = scripts.BOOKS[language].no_number
        assert FEWEST_WORDS <= words_of(words, number or gap) <= MOST_WORDS, words


@pytest.mark.parametrize("language", Language)
def test_a_voicemail_says_why_it_fits_where_that_has_room(language: Language) -> None:
    for turn in range(len(scripts.BOOKS[language].pages[Saying.VOICEMAIL, Moment.NO_ANSWER])):
        lead = replace(LEAD, fits="I ran the ovens of a bakery for six years")
        assert (
            "I ran the ovens of a bakery for six years."
            in said(language, Saying.VOICEMAIL, Moment.NO_ANSWER, turn, lead).words
        )


@pytest.mark.parametrize("language", Language)
def test_only_what_a_name_is_longer_than_usual_goes_beyond_the_measure(language: Language) -> None:
    company = " ".join(["Incorporated"] * 8)
    lead = replace(LEAD, role="", company=company)
    for _, saying, moment, turn in (each for each in EVERY if each[0] is language and each[1] in TIMED):
        count = words_of(said(language, saying, moment, turn, lead).words, NUMBER)
        assert FEWEST_WORDS <= count <= MOST_WORDS + 7


@pytest.mark.parametrize(("language", "saying", "moment", "turn"), [each for each in EVERY if each[1] in LETTERS])
def test_a_letter_has_four_to_six_sentences_and_a_short_subject_that_names_the_role(
    language: Language, saying: Saying, moment: Moment, turn: int
) -> None:
    for missing, fits, talked in product(MISSING, FITS, TALKED):
        letter = said(language, saying, moment, turn, replace(LEAD, fits=fits, talked=talked, **missing))
        assert 4 <= len(re.findall(r"[.?!](?=\s|$)", body(letter.words))) <= 6, letter.words
        assert 0 < len(letter.subject) <= LONGEST_SUBJECT, letter.subject
        assert missing.get("role", LEAD.role) in letter.subject
    assert "?" in body(letter.words) or saying in {Saying.THANKS, Saying.OFFER, Saying.WITHDRAWAL}


@pytest.mark.parametrize("language", Language)
def test_the_subject_of_a_long_role_is_its_beginning(language: Language) -> None:
    role = "Assistant regional manager for beverages and sweets of the whole north"
    for _, saying, moment, turn in (each for each in EVERY if each[0] is language and each[1] in LETTERS):
        subject = said(language, saying, moment, turn, replace(LEAD, role=role)).subject
        assert len(subject) <= LONGEST_SUBJECT
        assert subject.startswith("Assistant regional manager")


@pytest.mark.parametrize(("language", "saying", "moment", "turn"), EVERY)
def test_every_text_is_whole_and_says_nothing_that_is_banned(
    language: Language, saying: Saying, moment: Moment, turn: int
) -> None:
    for missing, fits, talked in product(MISSING, FITS, TALKED):
        lead = replace(LEAD, fits=fits, talked=talked, **missing)
        for person in (PERSON, replace(PERSON, name="", phone="")):
            text = said(language, saying, moment, turn, lead, person)
            assert not re.search(r"[{}]|  |\bNone\b| [,.;:?]|\.\.|,,", text.words), text.words
            assert not BANNED.search(f"{text.subject} {text.words}"), text
            assert text.words[0].isupper() or text.words.startswith("[")


@pytest.mark.parametrize(("saying", "moment", "turn"), [each[1:] for each in EVERY if each[0] is Language.SPANISH])
def test_spanish_says_usted_and_assumes_no_gender(saying: Saying, moment: Moment, turn: int) -> None:
    text = said(Language.SPANISH, saying, moment, turn).words

    assert not GENDERED.search(text), text
    assert not FAMILIAR.search(text), text
    assert (text.count("¿"), text.count("¡")) == (text.count("?"), text.count("!"))


@pytest.mark.parametrize(("language", "page"), PAGES)
def test_there_are_three_wordings_of_each_kind_that_begin_differently(
    language: Language, page: tuple[Saying, Moment]
) -> None:
    count = len(scripts.BOOKS[language].pages[page])
    beginnings = set()
    for turn in range(count):
        text = said(language, *page, turn).words
        if page[0] in LETTERS | {Saying.MESSAGE}:
            text = body(text)
        elif page[0] in TIMED:
            text = text.split("Alice Martin. ")[1]
        beginnings.add(" ".join(text.split()[:3]).casefold())

    assert count >= 3
    assert len(beginnings) == count, beginnings


def test_both_languages_have_the_same_pages() -> None:
    assert scripts.BOOKS[Language.ENGLISH].pages.keys() == scripts.BOOKS[Language.SPANISH].pages.keys()


@pytest.mark.parametrize("saying", Saying)
def test_pick_up_words_are_three_short_lines(saying: Saying) -> None:
    for language, page, moment, turn in EVERY:
        if page is Saying.PICK_UP:
            lines = said(language, page, moment, turn).words.split("\n")
            assert len(lines) == 3
            assert all(len(line.split()) <= 24 for line in lines), lines
    assert saying in {each[1] for each in EVERY}


@pytest.mark.parametrize("language", Language)
def test_words_of_last_year_carry_the_year(language: Language) -> None:
    lead = replace(LEAD, sent=date(2025, 11, 3))
    assert "2025" in said(language, Saying.VOICEMAIL, Moment.NO_ANSWER, 0, lead).words
    assert "2026" not in said(language, Saying.EMAIL, Moment.NO_ANSWER, 0).words


def step(way: Way, why: Why = Why.FIRST) -> FollowUp:
    return FollowUp(1, TODAY, way, why, TODAY)


def test_a_step_has_the_words_of_its_way_and_stage() -> None:
    def kind(way: Way, why: Why = Why.FIRST, stage: Stage = Stage.SENT) -> Saying | None:
        return scripts.for_step(Due(replace(LEAD, plan=step(way, why), stage=stage)))

    by_way = {way: kind(way) for way in Way}
    assert by_way == {
        Way.PHONE: Saying.VOICEMAIL,
        Way.EMAIL: Saying.EMAIL,
        Way.TEXT: Saying.TEXT,
        Way.MESSAGE: Saying.MESSAGE,
        Way.IN_PERSON: None,
        Way.FIND_A_NAME: None,
        Way.SEND: None,
        Way.ASK_WHO: Saying.WHO,
    }
    assert kind(Way.EMAIL, Why.THANKS, Stage.INTERVIEWING) is Saying.THANKS
    assert kind(Way.PHONE, Why.CHECK_IN, Stage.INTERVIEWING) is Saying.CHECK_IN_CALL
    assert kind(Way.TEXT, Why.CHECK_IN, Stage.INTERVIEWING) is Saying.CHECK_IN
    assert kind(Way.EMAIL, Why.OFFER, Stage.OFFER) is Saying.OFFER
    assert kind(Way.EMAIL, Why.HELLO) is Saying.HELLO
    assert kind(Way.PHONE, Why.HELLO) is Saying.HELLO_CALL


@pytest.mark.parametrize("way", [Way.PHONE, Way.EMAIL, Way.TEXT, Way.MESSAGE])
@pytest.mark.parametrize("answer", [None, date(2026, 11, 2), date(2026, 11, 3), date(2026, 11, 4)])
def test_no_follow_up_has_the_words_of_the_one_before(way: Way, answer: date | None) -> None:
    lead = replace(LEAD, plan=step(way), last_answer=answer, stage=Stage.IN_TOUCH if answer else Stage.SENT)
    told = []
    for _ in range(3):
        told.append(scripts.words_for(Due(lead), PERSON, TODAY))
        lead = replace(moves.touched(lead, Outcome.EMAILED, TODAY), plan=step(way))

    assert len(set(told)) == 3


def test_who_answered_is_not_written_to_as_if_nobody_had() -> None:
    lead = replace(LEAD, stage=Stage.IN_TOUCH, last_answer=TODAY)
    for way in (Way.PHONE, Way.EMAIL, Way.TEXT, Way.MESSAGE):
        for touches in range(3):
            words = scripts.words_for(Due(replace(lead, plan=step(way), touches=touches)), PERSON, TODAY)
            assert re.search(r"your (?:kind )?answer|in touch|hear from you", words, re.IGNORECASE), words


def test_the_thing_they_talked_about_stands_in_the_words_after_an_interview() -> None:
    lead = replace(LEAD, stage=Stage.INTERVIEWING, talked="the new oven line.", round=1)
    for way, why in ((Way.PHONE, Why.CHECK_IN), (Way.EMAIL, Why.CHECK_IN), (Way.EMAIL, Why.THANKS)):
        assert "the new oven line" in scripts.words_for(Due(replace(lead, plan=step(way, why))), PERSON, TODAY)


def test_two_openings_with_one_contact_are_named_together() -> None:
    other = replace(LEAD, id="m", role="Waiter", sent=date(2026, 11, 2))
    words = scripts.words_for(Due(replace(LEAD, plan=step(Way.EMAIL)), (other,)), PERSON, TODAY)

    assert "the Financial analyst position and the Waiter position" in words
    assert "November" not in words


def test_an_offer_is_answered_by_its_day() -> None:
    lead = replace(LEAD, stage=Stage.OFFER, offer_by=TODAY, plan=step(Way.EMAIL, Why.OFFER))
    assert "by Tuesday, November 17" in scripts.words_for(Due(lead), PERSON, TODAY)


def test_what_is_forbidden_or_untrue_has_no_words() -> None:
    possible = scripts.possible
    assert possible(replace(LEAD, forbids=Forbids.CONTACT)) == ()
    assert possible(replace(LEAD, forbids=Forbids.CONTACT, stage=Stage.OFFER)) == (Saying.OFFER, Saying.WITHDRAWAL)
    assert not [each for each in possible(replace(LEAD, forbids=Forbids.CALLS)) if each.spoken or each is Saying.TEXT]
    assert possible(replace(LEAD, company="", plan=None)) == (Saying.WHO,)
    assert possible(replace(LEAD, stage=Stage.TO_SEND, sent=None)) == ()
    assert possible(replace(LEAD, stage=Stage.ACCEPTED)) == ()
    assert possible(replace(LEAD, closed=Reason.REJECTED)) == ()
    assert possible(replace(LEAD, closed=Reason.FOUND_WORK)) == (Saying.WITHDRAWAL,)


def test_what_others_typed_is_not_read_again() -> None:
    lead = replace(LEAD, role="{name} {0}", company="{contact.__class__}", fits="I know {phone}")
    words = said(Language.ENGLISH, Saying.EMAIL, Moment.NO_ANSWER, 0, lead).words

    assert "the {name} {0} position" in words
    assert "I know {phone}." in words


def test_a_right_to_left_name_stays_within_its_place() -> None:
    words = said(Language.ENGLISH, Saying.EMAIL, Moment.NO_ANSWER, 0, replace(LEAD, contact="ליאת כהן")).words

    assert words.startswith("Hello \u2068ליאת כהן\u2069,")
