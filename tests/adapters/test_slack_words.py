"""Slack's own marks, undone and put on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.escape import escaped, unmarked
from tests.fakes.slack import mrkdwn


@pytest.mark.parametrize(
    ("marked", "typed"),
    [
        ("Tom &amp; Jerry &lt;3", "Tom & Jerry <3"),
        ("&amp;lt;", "&lt;"),
        ("<mailto:a@b.com|a@b.com>", "a@b.com"),
        ("<tel:+14255550100|+1 425 555 0100>", "+1 425 555 0100"),
        ("<tel:+14255550100>", "+14255550100"),
        ("<http://acme.com|acme.com>", "acme.com"),
        ("<https://acme.com/jobs?a=1&amp;b=2>", "https://acme.com/jobs?a=1&b=2"),
        ("<@U1|ana>", "@ana"),
        ("<@U1>", "@U1"),
        ("<#C1|jobs>", "#jobs"),
        ("<#C1>", "#C1"),
        ("<!here>", "@here"),
        ("<!channel|channel>", "channel"),
        ("<!subteam^S1|@coaches>", "@coaches"),
        ("<!subteam^S1>", "@subteam"),
        ("company:Acme email:<mailto:x@y.io|x@y.io> no:calls", "company:Acme email:x@y.io no:calls"),
    ],
)
def test_what_slack_marks_is_undone(marked: str, typed: str) -> None:
    assert unmarked(marked) == typed


@given(st.text(st.sampled_from("<>&|;@# amplt:/.") | st.characters(codec="utf-8"), max_size=60))
def test_whatever_is_typed_arrives(line: str) -> None:
    assert unmarked(mrkdwn.typed(line, {"Ana": "UANA"})) == line


@given(st.text(max_size=100))
def test_what_is_escaped_is_harmless(text: str) -> None:
    said = escaped(text)
    assert mrkdwn.pings(said) == 0
    assert list(mrkdwn.problems(said)) == []
