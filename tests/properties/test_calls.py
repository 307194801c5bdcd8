"""How a call is written: the same whether it is written alone or together with others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.card import Button
from bot.chat import Call, adding
from bot.language import Language, label, speaking
from bot.pipeline.words import Outcome, Reason

WORDS = st.text(st.sampled_from("ab1 &=?+%/é👩🏽.-_~"), max_size=12)
CALLS = st.dictionaries(st.sampled_from(("lead", "step", "a b")), WORDS, max_size=3).map(
    lambda args: Call("followup done", args)
)


@given(CALLS, st.lists(WORDS, max_size=3))
def test_calls_that_are_written_together_are_those_that_are_written_alone(call: Call, values: list[str]) -> None:
    together = call.each("outcome", values)

    alone = [Call("followup done", {**call.args, "outcome": value}) for value in values]
    assert together == alone
    assert list(map(str, together)) == list(map(str, alone))
    assert [Call.parse(str(each)) for each in together] == alone


@given(CALLS, st.sampled_from(("lead", "nudge")), WORDS)
def test_an_argument_is_added_as_if_it_had_been_there(call: Call, name: str, value: str) -> None:
    added = adding(name, value)(call)

    assert added == call.but(**{name: value})
    assert str(added) == str(Call("followup done", {**call.args, name: value}))


def test_an_argument_that_is_there_is_not_written_beside_it() -> None:
    with pytest.raises(ValueError, match="has lead already"):
        Call("followup done", {"lead": "1"}).each("lead", ["2"])


def test_a_button_has_the_id_of_its_call() -> None:
    call = Call("followup done", {"outcome": Outcome.VOICEMAIL})

    assert Button("Left voicemail", call).id == str(call) == "followup/done?outcome=left+voicemail"


def test_values_of_two_vocabularies_with_the_same_text_have_names_of_their_own() -> None:
    assert Outcome.NO_ANSWER.value == Reason.NO_ANSWER.value
    with speaking(Language.SPANISH):
        assert (label(Outcome.NO_ANSWER), label(Reason.NO_ANSWER)) == ("Nadie contestó", "Sin respuesta")
