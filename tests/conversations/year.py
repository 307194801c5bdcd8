"""Alice's year: twelve leads, from the first line she types to the day on which nothing more has to come."""

from __future__ import annotations

from pathlib import Path

from bot.core import Core
from bot.language import Language
from bot.people.preferences import Tone
from scheduler.pusher import Pusher
from tests.conversations import year_abroad, year_words
from tests.conversations.diary import Diary
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox

HEAD = """# A year with Followthrough

What one job seeker types over a year, what the bot answers, and the cards that come by themselves. Alice, her
employers and their numbers are made up. This page is written by a test that lives through the year on a simulated
clock (`make generate` writes it anew), so every sentence on it is what the bot really says.

How to read it: `>` is what Alice types, `> [Button]` what she presses, and `*` a card that comes by itself, with its
local time. Buttons are in brackets; `▾` is a menu. Ordinary mornings, on which she does what the card says, are told
in one line: the card's first words, what she did about each lead, and what was planned next.
"""


DOCS = Path(__file__).parents[2] / "docs"
PAGES = {Language.ENGLISH: DOCS / "year.md", Language.SPANISH: DOCS / "year.es.md"}
HEADS = {Language.ENGLISH: HEAD, Language.SPANISH: year_words.HEAD}


def page(diary: Diary) -> str:
    """Return the page of a diary."""
    return "\n".join((HEADS[diary.language], *diary.pages)).rstrip() + "\n"


async def lived(
    core: Core,
    pusher: Pusher,
    mailbox: Mailbox,
    clock: HandClock,
    language: Language = Language.ENGLISH,
    tone: Tone = Tone.WARM,
) -> Diary:
    """Live through the year, and see on the way that it is told as it should be."""
    diary = Diary(core, pusher, mailbox, clock, language, tone)
    if tone is not Tone.WARM:
        diary.says(f"/followup tone {tone}")
    for chapter in (_november, _interviews, _december, _late, _winter, *year_abroad.CHAPTERS):
        await chapter(diary)
    return diary


async def _november(diary: Diary) -> None:
    """The first leads: one to call, one to send, one forbidden, one unknown, two with one contact."""
    said = diary.says('/lead add Acme - Financial analyst contact:"Ms. Jones" phone:"+1 425 555 0100"')
    diary.sees("on Monday, November 9", said)
    diary.says('/followup me phone:"+1 206 555 0199"')
    diary.says("/lead add Globex - Bookkeeper sent:not yet closing:nov 20 link:https://globex.example/jobs/7")
    diary.sees("I plan no follow-up", diary.says("/lead add Initech - Controller no:contact"))
    said = diary.says('/lead add ? - Office manager via:"Northside Staffing"')
    diary.sees("Nobody knows yet who the employer is", said)
    diary.says('/lead add Umbrella - Buyer contact:"Mr. Li" email:li@umbrella.example no:calls')
    diary.says('/lead add Umbrella - Planner contact:"Mr. Li" email:li@umbrella.example no:calls')
    diary.sees("The same one?", diary.says("/lead add umbrella inc. - planner"))
    diary.presses("The same one")

    (card,) = await diary.until("2026-11-04")
    diary.sees("Today: send your résumé", card.says)
    diary.opens(card)
    diary.presses("Tomorrow")
    (card,) = await diary.until("2026-11-05")
    diary.opens(card)
    # Globex's posting closes on November 20: two working days later is later than four after sending
    diary.sees("on Tuesday, November 24", diary.presses("Sent it"))

    (card,) = await diary.until("2026-11-09")
    assert card.follow_ups == 2
    diary.sees("5. Umbrella - Buyer · sent · send a short email, due now (and Umbrella - Planner)", card.says)
    diary.opens(card)
    diary.presses("Just one")
    diary.sees("on Tuesday, November 17", diary.presses("Left voicemail"))  # Veterans Day is no working day
    diary.sees("One touch for all: Umbrella - Planner", diary.presses("Another"))
    diary.sees("It counts for Umbrella - Planner, too.", diary.presses("Emailed"))
    diary.says("/lead show 4")
    diary.presses("Ask the agency")
    (card,) = await diary.until("2026-11-10")
    diary.sees("Today: ask Northside Staffing who is hiring", card.says)
    diary.opens(card)
    diary.says("/followup done 4 emailed")
    await diary.until("2026-11-13", "15:00")
    diary.wrote("Northside Staffing names the employer: it is Hooli.")
    diary.sees("Next: find a name to write to", diary.says("/lead edit 4 company:Hooli"))


async def _interviews(diary: Diary) -> None:
    """An interview in two rounds, promises, and a holiday."""
    await diary.until("2026-11-16", "16:00")
    said = diary.says("/lead interview Acme thursday 10:30")
    diary.sees("I remind you on Wednesday, November 18 at 18:00", said)
    said = diary.says("/lead promised Globex by friday")
    diary.sees("on Monday, November 23. They promised an answer by Fri Nov 20.", said)
    cards = await diary.until("2026-11-18", "18:30")
    diary.sees("An interview is coming up.", cards[-1].card.summary)
    (card,) = await diary.until("2026-11-20")
    diary.sees("Today: send a short thank-you", card.says)
    diary.opens(card)
    diary.presses("How did it go?")
    said = diary.fills({"talked": "the move to the new ledger", "next": "nov 24 14:00"})
    diary.sees("I put “the move to the new ledger” into the thank-you.", said)
    diary.sees("the move to the new ledger", diary.says("/followup today"))
    diary.sees("on Wednesday, November 25", diary.presses("Texted"))
    diary.says("/lead promised Hooli by last friday")
    diary.presses(diary.alice.labels()[0])
    (card,) = await diary.until("2026-11-25", "10:00")
    assert "the move to the new ledger" not in card.says
    diary.says("/lead went Acme talked:the team in Tacoma decide:dec 4")
    diary.sees(
        "on Monday, December 7. They promised an answer by Fri Dec 4.", diary.says("/followup done Acme emailed")
    )
    said = diary.says("/followup plan Globex tomorrow")
    diary.sees("Thursday, November 26 is a public holiday, so it comes on the next working day.", said)
    await diary.until("2026-11-30")


async def _december(diary: Diary) -> None:
    """Four leads in one evening, which come a few a day; writing instead; and a no."""
    await diary.until("2026-12-01", "19:00")
    for place, company in enumerate(("Soylent", "Stark", "Wayne", "Tyrell"), 1):
        diary.says(f"/lead add {company} - Accountant phone:+1 425 555 01{place}0 sent:2026-11-20")
    (card,) = await diary.until("2026-12-02")
    assert card.follow_ups == 3
    diary.opens(card)
    diary.presses("Another")
    diary.presses("Enough for today")
    (card,) = await diary.until("2026-12-03")
    diary.opens(card)
    diary.sees("Today: send a text", diary.presses("Write instead"))
    diary.presses("Texted")
    diary.presses("Another")
    diary.sees("Twice now you would rather write", diary.presses("Write instead"))
    diary.sees("From now on I plan calling first", diary.presses("Undo"))
    diary.says("/followup done Tyrell texted")
    await diary.until("2026-12-07")
    diary.says("/followup skip Stark")
    diary.sees("Is “next thursday”", diary.says("/followup snooze Acme until next thursday"))
    diary.presses(diary.alice.labels()[0])
    await diary.until("2026-12-11", "12:00")
    diary.sees("You came as far as “interviewing” there", diary.says("/lead rejected Acme"))


async def _late(diary: Diary) -> None:
    """A pause over the holidays, with one card at its end; and a week in which the bot was down."""
    diary.says("/followup pause until dec 28")
    diary.wrote("The pause: nothing comes.")
    cards = await diary.until("2026-12-28")
    assert len(cards) == 1
    diary.sees("Your pause is over.", cards[0].says)
    diary.says("/followup limit 2")
    diary.wrote("The bot is down for a week.")
    (late,) = await diary.down_until("2027-01-05", "11:00")
    diary.sees("late: I was not running", late.says)
    said = diary.says("/lead tidy 5, 6 - rest")
    diary.sees("2 leads: resting now.", said)
    diary.sees("are as they were", diary.presses("Undo"))


async def _winter(diary: Diary) -> None:
    """Silence: leads that rest after the last step, the gentle challenge, and those who come back."""
    (card,) = await diary.until("2027-01-06")
    diary.opens(card)
    diary.sees("That was the last planned step", diary.presses("Emailed"))
    diary.presses("Let it rest")
    await diary.until("2027-01-14", "10:00")
    diary.sees("nobody has said no", diary.says("/lead close Tyrell - they ghosted me"))
    diary.presses("One more try")
    diary.sees("Closed: 7. Soylent", diary.says("/lead close Soylent - no answer"))  # one challenge a week is enough
    await diary.until("2027-01-18", "10:00")
    diary.says("/lead close Globex - position filled")
    diary.says("/followup pace light")
    await diary.until("2027-02-12", "10:00")
    diary.wrote("Soylent calls: the letter had lain on the wrong desk.")
    diary.sees("They came back", diary.says("/lead replied Soylent"))
    diary.wrote("Wayne writes, too.")
    diary.sees("They came back", diary.says("/lead replied Wayne"))
    diary.sees("2 planned follow-ups moved with it.", diary.says("/followup pace standard"))
