"""Whatever is said, words alone change nothing; and whatever is typed, an answer comes at once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.storage.store import open_store
from bot.card import Reply
from bot.chat import Actor, Call
from bot.commands import COMMANDS
from bot.core import Core
from bot.talk.intents import Intent, Mood
from bot.talk.reading import read
from tests.databases import in_file
from tests.days.companies import COMPANIES
from tests.fakes.clock import HandClock
from tests.plain_words.leads import LEADS, NAMES
from tests.plain_words.phrases import ENGLISH, SPANISH, phrases
from tests.stores import KEY
from tests.talk import Talk, words

EVERY = (*phrases(ENGLISH), *phrases(SPANISH))
ALICE = Actor("test", "alice")
AT_ONCE = 0.05


@pytest.fixture(scope="module")
def alice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talk]:
    """Alice with her leads, for all phrases."""
    folder: Path = tmp_path_factory.mktemp("alice")
    store = open_store(in_file(folder).url, [KEY])
    alice = Talk(Core(store, HandClock(), COMMANDS), ALICE)
    for name in NAMES:
        alice.say(f"/lead add {name} phone:+1 425 555 0100 sent:2026-10-20")
    alice.say("/lead list")
    yield alice
    store.close()


def _kept(alice: Talk) -> object:
    with alice.core.store.begin() as tx:
        person = tx.people.find(ALICE)
        assert person
        return person, tx.leads.of(person.id), tx.changes.last(person.id)


@pytest.mark.parametrize("intent", [*Intent.__members__, "ASKS"])
def test_words_alone_change_nothing(alice: Talk, intent: str) -> None:
    before = _kept(alice)
    for phrase in (each for each in EVERY if each.intent == intent):
        answer = alice.ask(Call("talk", {"text": phrase.said}))

        assert isinstance(answer, Reply), phrase
        assert "wrong on my side" not in words(answer.card), phrase
        assert answer.card.buttons() or phrase.intent == "ENOUGH" or Intent[phrase.intent].mood is Mood.READ, phrase
        assert not any(name in answer.card.summary for name in NAMES), phrase
    assert _kept(alice) == before


HOSTILE = [
    "x" * 10_000,
    "applied to " * 1_000,
    "applied to acme " * 25,
    "they called " * 800,
    "tomorrow " * 1_000,
    "tomorrow " * 39,
    "monday or tuesday " * 13,
    "a " * 39,
    "a a a a a a a acme bolt acme bolt tomorrow friday acme bolt tomorrow friday yesterday",
    "<@U123> <!channel> <http://evil.example|click>",
    "@everyone **bold** `code` ||x||",
    "😀" * 100,
    "applied to 😀 yesterday",
    "applied to <script>alert(1)</script> yesterday",
    "§d0 §l0 `called",
    "they called §d0",
    "\x00\u202e\u200b",
    "؟؟؟ שלום עולם",
    "'; DROP TABLE leads; --",
    "lead/add?company=Evil",
    "{lead} {day} {0} %s %(x)s",
    "?" * 490,
    "tomorrow " * 54,
    "acme bolt friday " * 19,
    "applied to a b c d e f g h i j k l m n o p q r s t u v w x y z " * 7,
    "ayer " * 39,
    "call " * 39 + "acme",
    "por favor " * 19 + "hola",
    "hi " * 39,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_anything_can_be_typed_and_is_answered_at_once(alice: Talk, text: str) -> None:
    read(text, LEADS)  # a line of the grammar is made ready when it is first needed
    before, begun = _kept(alice), time.process_time()
    read(text, LEADS)
    took = time.process_time() - begun
    answer = alice.ask(Call("talk", {"text": text}))

    assert took < AT_ONCE
    assert isinstance(answer, Reply)
    assert "wrong on my side" not in words(answer.card)
    assert _kept(alice) == before


@pytest.mark.parametrize("said", ["applied to {} yesterday", "apliqué en {} ayer", "I sent my resume to {} on monday"])
def test_companies_keep_their_names(said: str) -> None:
    missed = []
    for company in COMPANIES:
        found = read(said.format(company), ()).meanings
        if len(found) == 1:
            assert (found[0].intent, found[0].company) == (Intent.APPLIED, company)
        else:
            missed.append(company)
    assert len(missed) <= len(COMPANIES) / 10, missed


def test_a_question_is_never_a_report() -> None:
    for phrase in EVERY:
        if phrase.intent in Intent.__members__ and Intent[phrase.intent].mood is Mood.REPORT:
            asked = f"{phrase.said.rstrip('.!')}?"
            assert all(each.intent.mood is not Mood.REPORT for each in read(asked, LEADS).meanings), asked


NEGATED = ["I did not say that {}", "it is not true that {}", "no es verdad que {}", "I dreamed that {}", "what if {}"]


@pytest.mark.parametrize("frame", NEGATED)
def test_what_is_said_inside_another_sentence_is_not_taken_for_it(frame: str) -> None:
    for phrase in EVERY[::3]:
        if phrase.intent in Intent.__members__ and Intent[phrase.intent].mood is Mood.REPORT:
            found = read(frame.format(phrase.said), LEADS).meanings
            assert phrase.intent not in {each.intent.name for each in found}, (frame, phrase.said)
