"""A value with something changed is the same, however it was changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.people.person import Person
from bot.pipeline.lead import Lead
from bot.values import changed
from tests.adapters.test_storage_roundtrip import LEADS, PEOPLE


@given(one=PEOPLE, other=PEOPLE, names=st.sets(st.sampled_from(["name", "next_at", "likes", "sent_on", "spread"])))
def test_it_changes_what_replace_changes_of_a_person(one: Person, other: Person, names: set[str]) -> None:
    changes: dict[str, Any] = {name: getattr(other, name) for name in names}
    assert changed(one, **changes) == replace(one, **changes)


@given(one=LEADS, other=LEADS, names=st.sets(st.sampled_from(["company", "plan", "stage", "shown_on", "version"])))
def test_it_changes_what_replace_changes_of_a_lead(one: Lead, other: Lead, names: set[str]) -> None:
    changes: dict[str, Any] = {name: getattr(other, name) for name in names}
    assert changed(one, **changes) == replace(one, **changes)
