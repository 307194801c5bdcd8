"""Leads: adding, listing, showing, editing and undoing them, and whose they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.card import Reply
from bot.chat import Actor, Call, Profile
from bot.core import Core
from bot.form import Form
from tests.fakes.clock import HandClock
from tests.talk import NEW_YORK, Talk, words


def test_one_line_saves_a_lead_and_says_what_comes_next_when_and_why(alice: Talk) -> None:
    said = alice.say('/lead add Acme - Financial analyst sent:today contact:"Ms. Jones" phone:“+1 425 555 0100”')

    assert "Saved as lead 1. Acme - Financial analyst" in said
    assert "Next: call on Monday, November 9." in said
    assert "Monday, November 9 at 09:00 (New York time)" in said
    assert "a few working days later" in said


def test_the_first_answer_says_who_can_see_it_and_the_second_does_not(alice: Talk) -> None:
    assert "Only you can see" in alice.say("/lead add Acme")
    assert "Only you can see" not in alice.say("/lead add Globex")


def test_what_was_sent_long_ago_lands_on_the_next_working_day(alice: Talk) -> None:
    said = alice.say("/lead add Acme sent:2026-09-01 email:jobs@acme.example")

    assert "Next: send a short email tomorrow, Wednesday, November 4." in said


def test_a_day_takes_no_more_than_three_follow_ups(alice: Talk) -> None:
    said = [alice.say(f"/lead add Company {number}") for number in range(4)]

    assert "Monday, November 9." in said[2]
    assert "Tuesday, November 10." in said[3]


def test_a_company_is_asked_for_and_what_was_given_is_kept(alice: Talk) -> None:
    form = alice.open("/lead add role:Analyst sent:yesterday phone:+1 425 555 0100")

    answer = alice.fill(form, {"company": "Acme"})

    assert isinstance(answer, Reply)
    assert "Acme - Analyst" in words(answer.card)
    assert "Next: call on Friday, November 6." in words(answer.card)


def test_an_empty_form_shows_no_problems_yet_and_asks_five_things(alice: Talk) -> None:
    form = alice.open("/lead add")

    assert [field.param.name for field in form.fields] == ["company", "role", "sent", "contact", "note"]
    assert not form.problems


def test_a_wrong_field_is_shown_with_its_problem_and_all_that_was_typed(alice: Talk) -> None:
    form = alice.fill(alice.open("/lead add"), {"company": "Acme", "role": "Analyst", "sent": "blursday"})

    assert isinstance(form, Form)
    assert [(field.param.name, field.given) for field in form.problems] == [("sent", "blursday")]
    assert {field.param.name: field.given for field in form.fields}["role"] == "Analyst"
    assert isinstance(alice.fill(form, {"sent": "yesterday"}), Reply)


def test_a_misspelt_name_is_asked_about_and_either_answer_keeps_all(alice: Talk) -> None:
    line = '/lead add Acme - Clerk sen:yesterday phone:"+1 425 555 0100"'

    assert "I know no “sen:” here. Is “sent:” meant?" in alice.say(line)
    said = alice.press("Yes")
    assert "Acme - Clerk." in said
    assert "You sent it yesterday" in said
    assert "+1 425 555 0100" in alice.say("/lead show 1")

    alice.say(line.replace("Acme", "Globex"))
    assert "Globex - Clerk sen:yesterday" in alice.press("No, it is text")


def test_a_company_that_is_only_a_dash_is_asked_for(alice: Talk) -> None:
    form = alice.fill(alice.open("/lead add  -  "), {"company": "-"})

    assert isinstance(form, Form)
    assert [field.problem for field in form.problems] == ["Please give the company, or ? where nobody knows it."]


@pytest.mark.parametrize("link", ["notalink", "two words.com", "https://", ".", "a..b", "/jobs"])
def test_what_is_no_link_is_asked_for_again(alice: Talk, link: str) -> None:
    assert "does not look like a link" in alice.ask_line(f"/lead add Acme link:{link}")


@pytest.mark.parametrize("link", ["https://acme.example/jobs?a=1&b=2", "acme.example", "HTTP://büro.example:80/#x"])
def test_a_link_may_be_short(alice: Talk, link: str) -> None:
    alice.say(f"/lead add Acme link:{link}")

    assert link in alice.say("/lead show 1")


def test_a_closing_date_that_is_past_is_pointed_out(alice: Talk) -> None:
    past = "The closing date that you gave is past: Mon Nov 2. /lead source changes it."

    assert past in alice.say("/lead add Acme closing:yesterday")
    assert "It closed yesterday" in alice.say("/lead add Globex sent:not yet closing:yesterday")
    assert past not in alice.say("/lead add Initech closing:tomorrow")


def test_a_form_works_once(alice: Talk) -> None:
    form = alice.open("/lead add")
    alice.fill(form, {"company": "Acme"})

    again = alice.fill(form, {"company": "Acme"})

    assert isinstance(again, Reply)
    assert "sent already" in words(again.card)
    assert "Globex" not in alice.say("/lead list")


def test_a_form_of_yesterday_is_over_and_says_how_to_begin_again(alice: Talk, clock: HandClock) -> None:
    form = alice.open("/lead add")
    clock.turn(days=1, seconds=1)

    answer = alice.fill(form, {"company": "Acme"})

    assert isinstance(answer, Reply)
    assert "/lead add opens a new one" in words(answer.card)


def test_two_people_with_the_same_form_open_get_each_their_own(alice: Talk, bob: Talk) -> None:
    hers, his = alice.open("/lead add"), bob.open("/lead add")

    bob.fill(his, {"company": "Globex"})
    alice.fill(hers, {"company": "Acme"})

    assert "Acme" in alice.say("/lead list")
    assert "Globex" not in alice.say("/lead list")
    assert "Globex" in bob.say("/lead list")


def test_a_form_of_somebody_else_cannot_be_sent(alice: Talk, bob: Talk) -> None:
    form = alice.open("/lead add role:Analyst")

    answer = bob.fill(form, {"company": "Globex"})

    assert isinstance(answer, Reply)
    assert "Analyst" not in words(answer.card)
    assert "no leads yet" in bob.say("/lead list")


@pytest.mark.parametrize("command", ["lead show", "lead edit", "followup done", "followup snooze", "followup plan"])
def test_a_lead_of_somebody_else_does_not_exist(alice: Talk, bob: Talk, command: str) -> None:
    bob.say("/lead add Globex")
    alice.say("/lead add Acme")
    stolen = {"lead": alice.button("Change day").call.args["lead"], "outcome": "spoke", "until": "tomorrow"}
    stolen |= {"day": "tomorrow", "role": "Thief"}

    answer = bob.ask(Call(command, stolen))

    missing = bob.ask(Call(command, {**stolen, "lead": "000000000000"}))
    assert _problem(answer) == _problem(missing) == "You have no such lead. /lead list shows yours."
    assert "Thief" not in alice.say("/lead show Acme")
    assert "spoke" not in alice.say("/lead show Acme")


def _problem(answer: Reply | Form) -> str:
    assert isinstance(answer, Form)
    return next(field.problem for field in answer.fields if field.param.name == "lead")


def test_an_undo_of_somebody_else_does_not_exist(alice: Talk, bob: Talk) -> None:
    alice.say("/lead add Acme")
    stolen = alice.button("Undo").call

    answer = bob.ask(stolen)

    assert isinstance(answer, Reply)
    assert "nothing to take back" in words(answer.card)
    assert "Acme" in alice.say("/lead list")


def test_undo_takes_an_added_lead_back_once(alice: Talk) -> None:
    alice.say("/lead add Acme")
    undo = alice.button("Undo").call

    assert "no longer on your list" in alice.press("Undo")
    assert "no leads yet" in alice.say("/lead list")
    assert "taken back already" in alice._read(alice.ask(undo))


def test_a_button_of_a_removed_lead_is_answered(alice: Talk) -> None:
    alice.say("/lead add Globex")
    alice.say("/lead add Acme")
    change_day = alice.button("Change day").call.but(day="friday")
    alice.press("Undo")

    assert _problem(alice.ask(change_day)).startswith("You have no such lead")


def test_undo_is_over_after_ten_minutes(alice: Talk, clock: HandClock) -> None:
    alice.say("/lead add Acme")
    clock.turn(seconds=601)

    assert "more than ten minutes ago" in alice.press("Undo")


def test_undo_leaves_what_something_newer_changed(alice: Talk) -> None:
    alice.say("/lead add Acme")
    undo = alice.button("Undo").call
    alice.say("/followup done Acme - emailed")

    answer = alice.ask(undo)

    assert isinstance(answer, Reply)
    assert "Something newer" in words(answer.card)


def test_the_plain_undo_takes_back_the_latest_change(alice: Talk) -> None:
    alice.say("/lead add Acme phone:+1 425 555 0100")
    alice.say("/followup done 1 voicemail")

    said = alice.say("/lead undo")

    assert "Acme is as it was" in said
    assert "Monday, November 9" in said
    assert "voicemail" not in alice.say("/lead show 1")


def test_not_sent_yet_plans_the_sending_until_it_is_sent(alice: Talk) -> None:
    alice.say("/lead add Acme")

    assert "Next: send your résumé tomorrow, Wednesday, November 4" in alice.press("Not sent yet")
    assert "to send · send your résumé" in alice.say("/lead list")
    alice.say("/lead show Acme")
    assert "Monday, November 9" in alice.press("Sent it")


def test_edit_opens_filled_in_and_an_emptied_field_is_taken_away(alice: Talk) -> None:
    alice.say("/lead add Acme role:Analyst phone:+1 425 555 0100")

    form = alice.press_for_form("More")
    given = {field.param.name: field.given for field in form.fields}
    answer = alice.fill(form, {"phone": "", "email": "jobs@acme.example"})

    assert list(given) == ["contact", "phone", "email", "no"]
    assert given["phone"] == "+1 425 555 0100"
    assert isinstance(answer, Reply)
    assert "send a short email" in words(answer.card)
    assert "425" not in alice.say("/lead show 1")


def test_one_line_of_contact_is_taken_apart(alice: Talk) -> None:
    alice.say("/lead add Acme contact:Ms. Jones, +1 425 555 0100, jones@acme.example")

    said = alice.say("/lead show 1")

    assert "Contact: Ms. Jones" in said
    assert "Phone: +1 425 555 0100" in said
    assert "Email: jones@acme.example" in said


def test_several_leads_that_fit_become_buttons(alice: Talk) -> None:
    alice.say("/lead add Acme - Analyst")
    alice.say("/lead add Acme - Driver")

    assert "Which one?" in alice.say("/lead show acme")
    assert "Driver" in alice.press("2. Acme - Driver")


def test_a_long_list_has_pages(alice: Talk) -> None:
    for number in range(12):
        alice.say(f"/lead add Company {number}")

    assert "page 1 of 2 (12 in all)" in alice.say("/lead list")
    assert "12. Company 11" in alice.press("Next")


def test_who_forbids_calls_is_written_to_and_who_forbids_contact_is_left_alone(alice: Talk) -> None:
    written = alice.say("/lead add Acme phone:+1 425 555 0100 email:a@acme.example no:calls")
    alone = alice.say("/lead add Globex no:contact")

    assert "send a short email" in written
    assert "They asked for no contact" in alone
    assert "asked for no contact" in alice.say("/followup plan 2 tomorrow")


def test_an_unknown_verb_is_answered_with_what_was_probably_meant(alice: Talk) -> None:
    said = alice.say("/lead lst")

    assert "I do not know “/lead lst”" in said
    assert alice.button("/lead list")


@pytest.mark.parametrize(
    "line", ["/lead", "/lead help", "/followup", "/followup help", "/help", "", "/", "hello there"]
)
def test_help_or_nothing_always_answers(alice: Talk, line: str) -> None:
    said = alice.say(line)

    assert "/lead add company" in said or "/followup done lead - outcome" in said


HOSTILE = [
    "<!channel>",
    "@everyone",
    "[free](http://evil.example)",
    "<@U123>",
    "*bold* _it_ ~no~ `code`",
    "a\x00b",
    "שלום עולם",
    "\u202eevil\u202c",
    "🦄👩‍👩‍👧‍👦",
    "“curly”",
    "a - b - c",
    "{company} %s %(x)s",
    "'; drop table lead; --",
    "https://acme.example/jobs?id=1&x=2",
]


@pytest.mark.parametrize("company", HOSTILE)
def test_any_text_is_a_name(alice: Talk, company: str) -> None:
    answer = alice.ask(Call("lead add", {"company": company}))

    assert isinstance(answer, Reply)
    assert "Saved as lead 1" in words(answer.card)
    assert "1. " in alice.say("/lead list")
    assert "\x00" not in alice.say("/lead show 1")
    assert "\u202e" not in alice.say("/lead show 1")


def test_ten_thousand_characters_are_told_in_one_sentence(alice: Talk) -> None:
    form = alice.open("/lead add " + "x" * 10_000)

    assert [field.problem for field in form.problems] == [
        "At most 100 characters fit here; these are 10,000. Please shorten it."
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("/lead add Acme sent:xyzzy", "could not read that as a day"),
        ("/lead add Acme phone:none", "phone number"),
        ("/lead add Acme email:nobody", "email address"),
        ("/lead add Acme no:way", "choose one of: nothing, calls, contact"),
        ("/lead show 42", "no such lead"),
        ("/lead list page:zero", "whole number"),
    ],
)
def test_bad_input_gets_one_sentence_that_says_what_to_do(alice: Talk, line: str, problem: str) -> None:
    alice.say("/lead add Globex")

    (field,) = alice.open(line).problems

    assert problem in field.problem


def test_a_day_on_the_wrong_side_of_today_is_asked_about_with_buttons(alice: Talk) -> None:
    assert "still to come" in alice.say("/lead add Acme sent:tomorrow")

    assert "Saved as lead 1. Acme" in alice.press("Tue Nov 3")


def test_a_date_that_can_be_two_days_is_asked_about_where_the_language_does_not_tell(core: Core) -> None:
    someone = Talk(core, Actor("test", "someone"), replace(NEW_YORK, language=""))

    someone.say("/lead add Acme sent:5/12")

    assert "You sent it on Friday, December 5, 2025" in someone.press("Fri Dec 5 2025")


@pytest.mark.parametrize("line", ["/lead show Acme", "/followup done", "/followup snooze 1 tomorrow", "/lead edit 1"])
def test_who_has_no_leads_is_not_asked_for_one(alice: Talk, line: str) -> None:
    assert "You have no leads yet" in alice.say(line)
    assert alice.button("Add a first lead")


def test_undo_goes_back_step_by_step(alice: Talk) -> None:
    alice.say("/lead add Acme")
    alice.say("/lead edit 1 role:Analyst")
    alice.say("/lead edit 1 phone:+1 425 555 0100")

    assert "Acme - Analyst" in alice.say("/lead undo")
    assert "Analyst" not in alice.say("/lead undo")
    assert "no longer on your list" in alice.say("/lead undo")
    assert "nothing to take back" in alice.say("/lead undo")


def test_a_form_names_its_lead_and_is_filled_in_even_when_something_is_wrong(alice: Talk) -> None:
    alice.say("/lead add Acme role:Analyst phone:+1 425 555 0100")

    form = alice.open("/lead edit 1 sent:tomorrow phone:x")

    assert form.title == "Edit a lead: Acme"
    assert {field.param.name: field.given for field in form.fields}["role"] == "Analyst"
    assert [field.param.name for field in form.problems] == ["sent", "phone"]


def test_a_lead_keeps_its_company(alice: Talk) -> None:
    alice.say("/lead add Acme")

    assert "A lead needs its company" in alice.say("/lead edit 1 company:")


def test_who_may_be_contacted_again_gets_a_plan(alice: Talk) -> None:
    alice.say("/lead add Acme no:contact email:a@acme.example")

    assert "send a short email" in alice.say("/lead edit 1 no:nothing")


def test_why_it_comes_on_another_day_is_said(alice: Talk) -> None:
    for number in range(3):
        alice.say(f"/lead add Company {number}")

    assert "Monday, November 9 is full" in alice.say("/lead add Acme")
    assert "a good time has come" in alice.say("/lead add Globex sent:2026-09-01")


def test_no_contact_ends_the_plan_whatever_else_is_edited(alice: Talk) -> None:
    alice.say("/lead add Acme phone:+1 425 555 0100")
    alice.say("/followup done 1 left voicemail")

    assert "They asked for no contact" in alice.say("/lead edit 1 sent:yesterday no:contact")
    assert "They asked for no contact" in alice.say("/lead show 1")


def test_a_number_that_is_taken_away_is_not_called(alice: Talk) -> None:
    alice.say("/lead add Acme phone:+1 425 555 0100 email:a@acme.example")
    alice.say("/followup done 1 left voicemail")

    assert "send a short email" in alice.say("/lead edit 1 sent:yesterday phone:")


def test_a_corrected_number_leaves_the_nudge_alive(alice: Talk) -> None:
    alice.say("/lead add Acme phone:+1 425 555 0100")
    alice.say("/lead show 1")
    done = alice.button("Left voicemail").call
    alice.say("/lead edit 1 phone:+1 425 555 0199")

    assert "Noted: left voicemail" in alice._read(alice.ask(done))


def test_a_form_that_was_overtaken_changes_only_what_was_changed_in_it(alice: Talk) -> None:
    alice.say("/lead add Acme contact:Ann")
    form = alice.open("/lead edit 1")
    alice.say("/lead edit 1 contact:Bob")

    alice.fill(form, {"role": "Analyst"})

    said = alice.say("/lead show 1")
    assert "Contact: Bob" in said
    assert "Acme - Analyst" in said


def test_a_form_sent_as_it_is_changes_nothing(alice: Talk) -> None:
    alice.say("/lead add Acme role:Analyst contact:Ann phone:+1 425 555 0100")
    before = alice.say("/lead show 1").split("So far")[0]

    assert isinstance(alice.fill(alice.open("/lead edit 1"), {}), Reply)

    assert alice.say("/lead show 1").split("So far")[0] == before


def test_a_wrong_value_in_a_line_costs_nothing_of_the_rest(alice: Talk) -> None:
    alice.say("/lead add Acme role:Analyst contact:Ann phone:+1 425 555 0100")

    alice.fill(alice.open("/lead edit 1 phone:banana"), {"phone": "+1 425 555 0199"})

    said = alice.say("/lead show 1")
    assert [word for word in ("Analyst", "Ann", "0199", "November 9") if word not in said] == []


@pytest.mark.parametrize("text", ["a long story " * 12, "🦄" * 40])
def test_what_is_too_long_for_a_button_is_kept_while_a_lead_is_chosen(alice: Talk, text: str) -> None:
    alice.say("/lead add Acme role:One")
    alice.say("/lead add Acme role:Two")

    assert "Which one?" in alice.say(f"/lead edit acme note:{text}")
    alice.press("2. Acme - Two")

    assert text.strip() in alice.say("/lead show 2")
    assert text.strip() not in alice.say("/lead show 1")


def test_more_leads_than_fit_are_counted(alice: Talk) -> None:
    for number in range(27):
        alice.say(f"/lead add Acme role:Role {number}")

    assert "2 more fit" in alice.say("/lead show acme")


def test_a_name_of_nothing_visible_is_said_to_be_missing(alice: Talk) -> None:
    (field,) = alice.open("/lead add \u200b\u2060").problems

    assert field.param.name == "company"


def test_a_name_that_comes_later_is_taken(core: Core) -> None:
    nameless = Talk(core, Actor("test", "dora"), Profile(zone="America/New_York"))
    nameless.say("/lead add Acme")
    named = Talk(core, Actor("test", "dora"), Profile(name="Dora", zone="America/New_York"))

    assert "Your name: Dora" in named.say("/followup settings")


def test_edit_asks_what_adding_asked_and_more_asks_the_rest(alice: Talk) -> None:
    alice.say("/lead add Acme role:Analyst note:Ask for Ann")

    edit = {field.param.name: field.given for field in alice.open("/lead edit 1").fields}
    answer = alice.fill(alice.open("/lead more 1"), {"no": "contact"})

    assert edit == {"company": "Acme", "role": "Analyst", "sent": "2026-11-03", "contact": "", "note": "Ask for Ann"}
    assert isinstance(answer, Reply)
    assert "They asked for no contact" in words(answer.card)


def test_a_lead_of_an_unknown_employer_with_a_day_can_be_shown(alice: Talk) -> None:
    alice.say("/lead add company:? via:Nord")
    alice.say("/followup plan 1 2026-12-01")

    assert "ask Nord who is hiring" in alice.say("/lead show 1")
    assert alice.button("I know who it is")
