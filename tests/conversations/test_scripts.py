"""Words to use: the script of a lead, why it fits, in which language, one's own words, and when somebody picks up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat import Call
from bot.form import Form
from tests.fakes.clock import HandClock
from tests.talk import NEW_YORK, Talk

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What is said here does not depend on the database."""

ACME = '/lead add Acme - Cook contact:"Ms. Jones" phone:"+1 425 555 0100" email:jobs@acme.example'


def test_a_script_has_voicemail_and_what_to_say_when_somebody_picks_up(alice: Talk) -> None:
    alice.say(ACME)

    said = alice.say("/followup script Acme")

    assert said.startswith("Voicemail, for Acme - Cook")
    assert "\n+1 425 555 0100\n" in said
    assert "Hello Ms. Jones, this is Alice Martin. I sent you my résumé for the Cook position" in said
    assert "If somebody picks up\nHello Ms. Jones, this is Alice Martin. Do you have a minute?" in said


def test_another_wording_and_other_words(alice: Talk) -> None:
    alice.say(ACME)
    first = alice.say("/followup script Acme email")
    assert "Subject: Cook: my application" in first

    second = alice.press("Another wording")
    assert "Subject: Cook: one question" in second
    third = alice.press("Another wording")
    assert "Subject: Cook: references or a sample" in third
    assert "My question is about" not in alice.press("Text")
    assert "When would a short call suit you?" in alice.say("/followup script Acme text")


def test_what_makes_words_ones_own_is_asked_once(alice: Talk) -> None:
    alice.say(ACME)
    first = alice.say("/followup script Acme")
    assert "I ask only once" in first
    assert {"Your name and number", "Why it fits", "Skip"} <= set(alice.labels())

    skipped = alice.press("Skip")
    assert "I ask only once" not in skipped
    assert "I ask only once" not in alice.say("/followup script Acme")
    alice.say("/lead add Globex phone:5550100")
    assert "I ask only once" in alice.say("/followup script Globex")
    assert "Your name and number" not in alice.labels()


def test_a_name_and_a_number_lead_back_to_the_words(alice: Talk) -> None:
    alice.say(ACME)
    assert "[your number]" in alice.say("/followup script Acme voicemail")

    form = alice.press_for_form("Your name and number")
    said = alice.submit(form, {"name": "Alice", "phone": "+1 206 555 0199"})

    assert "this is Alice." in said
    assert said.count("+1 206 555 0199") == 2


def test_why_it_fits_is_kept_said_shown_and_changed(alice: Talk) -> None:
    alice.say(ACME)
    alice.say("/followup script Acme email")

    said = alice.submit(alice.press_for_form("Why it fits"), {"why": "I ran the ovens of a bakery for six years"})
    assert "I ran the ovens of a bakery for six years. I would be glad" in said
    assert said.startswith("Email, for Acme - Cook")
    assert "Why it fits: I ran the ovens" in alice.say("/lead show Acme")
    assert alice.open("/lead fits Acme").fields[0].given == "I ran the ovens of a bakery for six years"
    alice.say('/lead edit Acme fits:"I know bread"')
    assert "I know bread." in alice.say("/followup script Acme")
    assert "I know bread" not in alice.say("/lead undo")


def test_a_sentence_too_long_for_a_voicemail_is_not_taken(alice: Talk) -> None:
    alice.say(ACME)
    assert "At most 120 characters" in alice.ask_line(f"/lead fits Acme - {'very ' * 40}")


def test_words_are_in_the_employers_language_with_ones_own_underneath(alice: Talk) -> None:
    alice.say(ACME)
    alice.say("/followup script Acme")

    said = alice.press("In Spanish")

    spanish, english = said.index("Buen día, Ms. Jones. Le habla Alice Martin."), said.index("Hello Ms. Jones")
    assert spanish < said.index("The same in your language:") < english
    assert "¿Tiene un minuto?" in said
    assert "Their language: Español" in alice.say("/lead show Acme")
    assert "Buen día" not in alice.say("/lead edit Acme language:english")
    assert "Buen día" not in alice.say("/followup script Acme")


def test_a_spanish_speaker_is_spoken_to_with_tu_and_the_employer_with_usted(alice: Talk) -> None:
    alice.profile = replace(NEW_YORK, language="es-MX")
    alice.say(ACME)

    said = alice.say("/followup guion Acme")

    assert said.startswith("Buzón de voz, para Acme - Cook")
    assert "Con esto las palabras serían más tuyas" in said
    assert "Me daría mucho gusto conversar con usted" in said
    assert "The same" not in said
    assert "Lo mismo en tu idioma:\nBuen día" in alice.press("En inglés")


def test_no_contact_means_no_words_and_says_why(alice: Talk) -> None:
    alice.say("/lead add Acme no:contact")

    said = alice.say("/followup script Acme")

    assert "They asked for no contact" in said
    assert alice.labels() == ["Show the lead"]


def test_no_calls_means_words_to_write(alice: Talk) -> None:
    alice.say("/lead add Acme - Cook phone:5550100 email:jobs@acme.example no:calls")

    assert alice.say("/followup script Acme").startswith("Email, for Acme - Cook")
    assert "They asked for no calls" in alice.say("/followup script Acme voicemail")
    assert alice.press("Email").startswith("Email, for")


def test_a_blind_lead_has_only_the_question_who_it_is(alice: Talk) -> None:
    alice.say("/lead add ? - Cook via:Northside")

    said = alice.say("/followup script 1")

    assert "Could you tell me which company it is for?" in said
    assert "This asks Northside who it is." in said
    assert "Nobody knows yet who the employer is" in alice.say("/followup script 1 voicemail")
    assert "Question to an agency" in alice.labels()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/lead edit Acme sent:", "not sent yet"),
        ("/lead close Acme - they said no", "It is closed (they said no)"),
    ],
)
def test_where_there_is_nothing_to_say_it_says_so(alice: Talk, line: str, said: str) -> None:
    alice.say(ACME)
    alice.say(line)

    assert said in alice.say("/followup script Acme")


def test_words_that_do_not_fit_the_stage_are_not_given(alice: Talk) -> None:
    alice.say(ACME)

    assert "does not fit a lead that is at “sent”" in alice.say('/followup script Acme kind:"answer to an offer"')
    assert "Voicemail" in alice.labels()


def test_a_missing_name_role_and_number_leave_whole_sentences(alice: Talk) -> None:
    alice.profile = replace(NEW_YORK, name="")
    alice.say("/lead add Acme")

    said = alice.say("/followup script Acme voicemail")

    assert "Hello, this is [your name]. I sent you my résumé for the position at Acme on" in said
    assert said.count("[your number]") == 2


def test_ones_own_words_come_first_and_can_be_removed(alice: Talk) -> None:
    alice.say(ACME)
    form = alice.open("/followup template")
    said = alice.submit(form, {"kind": "email", "text": "Dear {contact},\nabout {role} at {company}: {talked}\n{name}"})
    assert "Email: from now on these are used." in said

    script = alice.say("/followup script Acme email")
    assert "Dear Ms. Jones,\nabout Cook at Acme: [talked]\nAlice Martin" in script
    assert "Another wording" not in alice.labels()
    alice.press("Your own words")
    changing = alice.press_for_form("Change")
    assert changing.fields[0].given == "email"
    assert changing.fields[1].given.startswith("Dear {contact}")
    alice.submit(changing, {"text": "Hi {contact}"})
    assert "Hi Ms. Jones" in alice.say("/followup script Acme email")
    alice.say("/followup template email")
    assert "my words again" in alice.press("Remove")
    assert "Hi Ms. Jones" not in alice.say("/followup script Acme email")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Dear {boss}", "{boss}"),
        ("Dear {contact.name}", "{contact.name}"),
        ("Dear {contact!r}", "{contact!r}"),
        ("Dear {name:>40}", "{name:>40}"),
        ("Dear {name:{role}}", "{name:{role}}"),
        ("Dear {{name}}", "{{ }}"),
        ("Dear {", "{ }"),
        ("Dear }", "{ }"),
        ("Dear {}", "{}"),
        ("Dear {0}", "{0}"),
        ("Dear {name[0]}", "{name[0]}"),
    ],
)
def test_a_placeholder_that_is_not_known_is_refused_with_those_that_are(alice: Talk, text: str, problem: str) -> None:
    answer = alice.ask(Call("followup template", {"kind": "email", "text": text}))

    assert isinstance(answer, Form)
    (said,) = [each.problem for each in answer.problems]
    assert f"I cannot fill in {problem}." in said
    assert "{name}, {number}, {contact}, {company}, {role}, {sent}, {fits}, {talked}, {via}" in said
    assert text in [each.given for each in answer.fields]


def test_a_template_may_name_its_placeholders_in_spanish(alice: Talk) -> None:
    alice.say(ACME)
    alice.ask(Call("followup template", {"kind": "email", "text": "Hola, {Contacto}: {puesto} en {empresa}, {número}"}))

    assert "Hola, Ms. Jones: Cook en Acme, [your number]" in alice.say("/followup script Acme email")


def test_a_template_that_is_too_long_is_not_kept(alice: Talk) -> None:
    answer = alice.ask(Call("followup template", {"kind": "email", "text": "x" * 1001}))

    assert isinstance(answer, Form)
    assert "At most 1000 characters" in answer.problems[0].problem


@pytest.mark.parametrize(
    ("city", "hour", "said"),
    [
        ("Berlin", 10, "Their office is open now until 17:00 (11:00 for you)."),
        ("Berlin", 11, "Their office is closed now; it opens Wed Nov 4 at 09:00 (03:00 for you)."),
        ("New York", 10, "Their office is open now until 17:00."),
        ("Tokyo", 19, "Their office is open now until Wed Nov 4 at 17:00 (03:00 for you)."),
        ("Auckland", 17, "Their office is open now until Wed Nov 4 at 17:00 (Tue Nov 3 at 23:00 for you)."),
    ],
)
def test_the_office_hours_stand_in_both_zones(alice: Talk, clock: HandClock, city: str, hour: int, said: str) -> None:
    alice.say(f'{ACME} city:"{city}"')
    clock.turn(seconds=(hour - 10) * 3600)

    assert said in alice.say("/followup script Acme")


def test_office_hours_that_nobody_knows_are_not_said(alice: Talk) -> None:
    alice.say(ACME)

    assert "office" not in alice.say("/followup script Acme")


def test_no_kind_of_words_for_anothers_lead(alice: Talk, bob: Talk) -> None:
    alice.say(ACME)
    bob.say("/lead add Globex")

    assert "Acme" not in bob.ask_line("/followup script Acme")
