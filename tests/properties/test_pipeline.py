"""A machine that does what people do, in any order, and what must hold after every step.

More steps: ``HYPOTHESIS_LONG=1 python -m pytest tests/properties``.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from bot.chat import Call
from bot.pipeline.lead import Lead
from bot.pipeline.words import Answer, Forbids, Outcome, Stage, Way
from tests.properties.life import Life
from tests.talk import words

LONG = bool(os.environ.get("HYPOTHESIS_LONG"))
PHONES = ("", "+1 425 555 0100", "+1 425 555 0101")
EMAILS = ("", "jobs@acme.example", "people@globex.example")
DAYS = ("", "today", "yesterday", "2026-10-01", "3 days ago", "not yet")
AHEAD = ("tomorrow", "in 3 days", "next week", "2026-12-24", "1mo", "tomorrow 3pm", "tomorrow 7am", "3pm", "friday")
EITHER = ("", "today", "yesterday", "in 2 days", "in 2 weeks", "2026-11-26", "tomorrow 10:30", "2026-10-05")
REASONS = ("they ghosted me", "not for me", "they said no", "my own reason", "")
ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "America/Los_Angeles")
SETTINGS = (
    ("hours", {"hours": "9"}),
    ("hours", {"hours": "midday"}),
    ("hours", {"hours": "after work"}),
    ("hours", {"hours": "10-13"}),
    ("hours", {"days": "mon, wed and fri"}),
    ("hours", {"days": "every day"}),
    ("hours", {"days": "", "weekend": "fri, sat"}),
    ("hours", {"weekend": ""}),
    ("country", {"country": "germany"}),
    ("country", {"country": "none"}),
    ("country", {"country": "us"}),
    ("pace", {"pace": "light"}),
    ("pace", {"pace": "persistent"}),
    ("pace", {"pace": "standard"}),
    ("limit", {"limit": "1"}),
    ("limit", {"limit": "3"}),
    ("limit", {"limit": "10"}),
    ("way", {"prefer": "writing"}),
    ("way", {"prefer": "calling"}),
)
SPANS = (timedelta(minutes=4), timedelta(hours=3), timedelta(days=1), timedelta(days=5), timedelta(days=20))


def as_before(lead: Lead) -> Lead:
    """Return a lead without what undo leaves as it is: what was shown was shown, and no step is counted twice."""
    plan = lead.plan and replace(lead.plan, shown=0)
    return replace(lead, step=0, shown_on=None, encouraged_on=None, plan=plan)


class Pipeline(RuleBasedStateMachine):
    """Alice, with up to a handful of leads; ``leads`` are their ids."""

    leads = Bundle("leads")

    @initialize()
    def begin(self) -> None:
        """Meet her."""
        self.life = Life()
        self.furthest: dict[str, Stage] = {}
        self.looked_at = 0

    def teardown(self) -> None:
        """See at the end that whatever is planned is shown one day, and put everything away."""
        if not hasattr(self, "life"):
            return
        try:
            self.everything_is_reached()
        finally:
            self.life.close()

    def everything_is_reached(self) -> None:
        """Give the bot time in which she only looks: each planned follow-up stands on some card."""
        self.life.ask(Call("followup resume"))
        self.life.ask(Call("followup limit", {"limit": "3"}))
        planned = {lead.id: lead.plan for lead in self.life.leads() if lead.open and lead.plan and not lead.plan.shown}
        if not planned:
            return
        last = max(plan.due for plan in planned.values())
        for _ in range(0, (last - self.life.today()).days + 35, 3):
            self.life.ask(Call("followup list"))
            self.life.pass_time(timedelta(days=3))
        now = {lead.id: lead for lead in self.life.leads()}
        waiting = [now[each] for each in planned if now[each].plan and not now[each].shown_on]
        assert not waiting, waiting

    def _did(self, call: Call) -> str:
        said = self.life.ask(call)
        self._stages_grow(call)
        return said

    def _stages_grow(self, call: Call) -> None:
        """The furthest stage never shrinks, except through undo and by saying that it was not sent yet."""
        for lead in self.life.leads():
            was = self.furthest.get(lead.id, Stage.TO_SEND)
            excused = call.command == "lead undo" or lead.stage is Stage.TO_SEND
            assert excused or lead.stage.rank >= was.rank, (call, was, lead)
            self.furthest[lead.id] = lead.stage

    @rule(
        target=leads,
        phone=st.sampled_from(PHONES),
        email=st.sampled_from(EMAILS),
        sent=st.sampled_from(DAYS),
        no=st.sampled_from(["", "", "calls", "contact"]),
        company=st.sampled_from(["Acme", "Globex", "Initech", "?"]),
        closing=st.sampled_from(["", "", "in 2 weeks"]),
        city=st.sampled_from(["", "", "berlin", "tokyo"]),
    )
    def add(self, **given: str) -> str:
        """Add a lead."""
        number = str(self.life.person().last_number + 1)
        args = {"role": f"Role {number}", **{name: text for name, text in given.items() if text}}
        self._did(Call("lead add", args))
        return next(lead.id for lead in self.life.leads() if str(lead.number) == number)

    @rule(lead=leads, outcome=st.sampled_from(Outcome))
    def touch(self, lead: str, outcome: Outcome) -> None:
        """Do something about a lead."""
        self._did(Call("followup done", {"lead": lead, "outcome": outcome}))

    @rule(lead=leads, answer=st.sampled_from(Answer), day=st.sampled_from(EITHER))
    def hear(self, lead: str, answer: Answer, day: str) -> None:
        """Hear from an employer."""
        self._did(Call("lead heard", {"lead": lead, "answer": answer, **({"day": day} if day else {})}))

    @rule(lead=leads, decide=st.sampled_from(("", "in 3 days")), again=st.sampled_from(("", "in 4 days")))
    def went(self, lead: str, decide: str, again: str) -> None:
        """Tell how an interview went."""
        self._did(Call("lead went", {"lead": lead, "talked": "the team", "decide": decide, "next": again}))

    @rule(lead=leads, day=st.sampled_from(AHEAD))
    def snooze(self, lead: str, day: str) -> None:
        """Put it off: the cadence stays where it was."""
        before = self.life.lead(lead)
        self._did(Call("followup snooze", {"lead": lead, "until": day}))
        after = self.life.lead(lead)
        if before and after and before.plan:
            assert after.plan
            assert (after.plan.day, after.plan.wanted, after.clock, after.rung, after.touches) == (
                before.plan.day,
                before.plan.wanted,
                before.clock,
                before.rung,
                before.touches,
            )

    @rule(lead=leads, day=st.sampled_from(AHEAD))
    def plan(self, lead: str, day: str) -> None:
        """Choose a day."""
        self._did(Call("followup plan", {"lead": lead, "day": day}))

    @rule(lead=leads, command=st.sampled_from(("followup skip", "followup write", "lead rest", "lead reopen")))
    def decide(self, lead: str, command: str) -> None:
        """Skip a step, write instead, let it rest, open it again."""
        self._did(Call(command, {"lead": lead}))

    @rule(lead=leads, reason=st.sampled_from(REASONS))
    def close(self, lead: str, reason: str) -> None:
        """Close it."""
        self._did(Call("lead close", {"lead": lead, "reason": reason}))

    @rule(lead=leads, sent=st.sampled_from(("today", "yesterday", "")))
    def edit(self, lead: str, sent: str) -> None:
        """Say when it was sent, or that it was not."""
        self._did(Call("lead edit", {"lead": lead, "sent": sent}))

    @rule(lead=leads, no=st.sampled_from(Forbids), company=st.sampled_from(("Umbrella", "?")))
    def learn(self, lead: str, no: Forbids, company: str) -> None:
        """Learn who it is, and what they forbid."""
        self._did(Call("lead edit", {"lead": lead, "no": no, "company": company}))

    @rule(what=st.sampled_from(("rest", "close", "new day")), day=st.sampled_from(("", "in 3 days")))
    def tidy(self, what: str, day: str) -> None:
        """Tidy everything up."""
        self._did(Call("lead tidy", {"leads": "all", "what": what, "day": day, "reason": "filled"}))

    @rule(lead=leads)
    def hello(self, lead: str) -> None:
        """Say hello to a resting lead."""
        self._did(Call("lead hello", {"leads": lead}))

    @rule(lead=consumes(leads))
    def remove(self, lead: str) -> None:
        """Remove a lead."""
        self._did(Call("lead remove", {"lead": lead, "sure": "yes"}))

    @rule(lead=leads)
    def take(self, lead: str) -> None:
        """Find work, and soon start again."""
        self._did(Call("lead took", {"lead": lead}))
        self.life.pass_time(timedelta(days=3))
        self._did(Call("followup resume"))

    @rule(until=st.sampled_from(("tomorrow", "in 3 days", "in 2 weeks")))
    def pause(self, until: str) -> None:
        """Pause."""
        self._did(Call("followup pause", {"until": until}))

    @rule(zone=st.sampled_from(ZONES))
    def move(self, zone: str) -> None:
        """Move to another zone."""
        self._did(Call("followup zone", {"zone": zone}))

    @rule(setting=st.sampled_from(SETTINGS))
    def choose(self, setting: tuple[str, dict[str, str]]) -> None:
        """Change a setting."""
        name, args = setting
        said = self._did(Call(f"followup {name}", args))
        assert "?" not in said or name != "limit"

    @rule(span=st.sampled_from(SPANS))
    def time_passes(self, span: timedelta) -> None:
        """Let time pass."""
        self.life.pass_time(span)

    @rule(span=st.sampled_from(SPANS))
    def the_bot_is_down(self, span: timedelta) -> None:
        """Be down meanwhile."""
        self.life.jump(span)

    @rule()
    def undo(self) -> None:
        """Take the last thing back: exactly, or with a reason."""
        with self.life.store.begin() as tx:
            done = tx.changes.last(self.life.person_id)
            batch = tx.changes.batch(self.life.person_id, done.batch) if done else ()
        kept = {lead.id: lead for lead in self.life.leads()}
        said = self._did(Call("lead undo"))
        now = {lead.id: lead for lead in self.life.leads()}
        if "Taken back" not in said:
            assert now == kept
            return
        for change in batch:
            if change.before is None:
                assert change.lead not in now
            else:
                assert as_before(now[change.lead]) == as_before(change.before)

    @invariant()
    def what_is_planned_may_be(self) -> None:
        """Nothing for what is over or forbidden, no call where none may be, and a wake-up for what is planned."""
        person, leads = self.life.person(), self.life.leads()
        for lead in leads:
            if lead.plan is None:
                continue
            assert lead.open, lead
            assert lead.forbids is not Forbids.CONTACT or lead.stage is Stage.TO_SEND, lead  # sending is no follow-up
            if lead.plan.way is Way.PHONE:
                assert lead.company, lead
                assert lead.forbids is Forbids.NOTHING, lead
        if any(lead.plan for lead in leads) and not person.found_on:
            assert person.next_at is not None

    @invariant()
    def what_came_was_allowed(self) -> None:
        """One card a day, within her hours and days, no more on it than her limit, nothing about what is over."""
        new, self.looked_at = self.life.sent[self.looked_at :], len(self.life.sent)
        for sent in new:
            local = sent.at.astimezone(ZoneInfo(sent.person.zone))
            hours = sent.person.likes.hours
            assert hours.starts <= local.time() < hours.ends, sent
            assert sent.person.is_card_day(local.date()), sent
            assert not sent.person.found_on, sent
            assert not (sent.person.paused_until and local.date() < sent.person.paused_until), sent
            if sent.key.startswith("day/"):
                # Text in bold begins each follow-up: one in full, a line for each of the others.
                shown = len(re.findall(r"Today[:,] ", words(sent.card))) + sum(
                    line.split(". ")[0].isdigit() for line in words(sent.card).splitlines()
                )
                assert shown <= sent.person.likes.limit, words(sent.card)
        days = Counter(sent.key for sent in self.life.sent)
        assert not [key for key, times in days.items() if times > 1]


TestPipeline = Pipeline.TestCase
TestPipeline.settings = settings(
    max_examples=400 if LONG else 12,
    stateful_step_count=50 if LONG else 25,
    deadline=None,
    print_blob=True,
    suppress_health_check=list(HealthCheck),
)
