"""Alice's year: twelve leads, from the first line she types to the day on which nothing more has to come."""

from __future__ import annotations

from bot.core import Core
from scheduler.pusher import Pusher
from tests.conversations.diary import Diary
from tests.fakes.clock import HandClock
from tests.fakes.mailbox import Mailbox

HEAD = """# A year with Followthrough

What one job seeker types over a year, what the bot answers, and the cards that come by themselves (`*`). Alice,
her employers and their numbers are made up. This page is written by a test that lives through the year on a
simulated clock (`make generate` writes it anew), so every sentence on it is what the bot really says.
"""


def page(diary: Diary) -> str:
    """Return the page of a diary."""
    return "\n".join((HEAD, *diary.pages)).rstrip() + "\n"


async def lived(core: Core, pusher: Pusher, mailbox: Mailbox, clock: HandClock) -> Diary:
    """Live through the year, and see on the way that it is told as it should be."""
    diary = Diary(core, pusher, mailbox, clock)
    for chapter in (_november, _interviews, _december, _winter, _berlin, _spring, _work):
        await chapter(diary)
    return diary


async def _november(diary: Diary) -> None:
    """The first leads: one to call, one to send, one forbidden, one unknown, two with one contact."""
    said = diary.says('/lead add Acme - Financial analyst contact:"Ms. Jones" phone:"+1 425 555 0100"')
    assert "on Monday, November 9" in said
    diary.says('/followup me phone:"+1 206 555 0199"')
    diary.says("/lead add Globex - Bookkeeper sent:not yet closing:nov 20 link:https://globex.example/jobs/7")
    diary.says("/lead add Initech - Controller no:contact")
    assert "Nobody knows yet who the employer is" in diary.says("/lead add ? - Office manager via:Randstad")
    diary.says('/lead add Umbrella - Buyer contact:"Mr. Li" email:li@umbrella.example no:calls')
    diary.says('/lead add Umbrella - Planner contact:"Mr. Li" email:li@umbrella.example no:calls')
    assert "The same one?" in diary.says("/lead add umbrella inc. - planner")
    diary.presses("The same one")

    (card,) = await diary.until("2026-11-04")
    assert "Today: send your résumé" in card.says
    diary.opens(card)
    diary.presses("Tomorrow")
    (card,) = await diary.until("2026-11-05")
    diary.opens(card)
    assert "Next: find a name to write to on Wednesday, November 25" not in diary.presses("Sent it")

    (card,) = await diary.until("2026-11-09")
    assert "Ms. Jones" in card.says
    assert "One touch for all" not in card.says.split("\n")[1]
    diary.opens(card)
    diary.presses("Just one")
    diary.presses("Left voicemail")
    assert "It counts for Umbrella - Planner, too." in diary.says("/followup done 5 emailed")
    diary.says("/lead show 4")
    diary.says("/followup plan 4 nov 12")
    await diary.until("2026-11-12")
    diary.says("/followup done 4 emailed")
    await diary.until("2026-11-13", "15:00")
    diary.wrote("Randstad names the employer: it is Hooli.")
    assert "Next:" in diary.says("/lead edit 4 company:Hooli")


async def _interviews(diary: Diary) -> None:
    """An interview in two rounds, a promise, and a call that becomes a note."""
    await diary.until("2026-11-16", "16:00")
    said = diary.says("/lead interview Acme thursday 10:30")
    assert "I remind you on Wednesday, November 18 at 18:00" in said
    cards = await diary.until("2026-11-18", "18:30")
    assert cards[-1].card.summary == "An interview is coming up."
    cards = await diary.until("2026-11-20")
    assert "Today: " in cards[-1].says
    diary.says("/lead went Acme talked:the move to the new ledger decide:next wednesday next:nov 24 14:00")
    diary.says("/lead promised Globex by last friday")
    diary.presses(diary.alice.labels()[0])
    await diary.until("2026-11-25", "10:00")
    diary.says("/lead went Acme talked:the team in Tacoma decide:dec 4")
    diary.says("/followup done Acme - emailed")
    await diary.until("2026-11-30")


async def _december(diary: Diary) -> None:
    """Three leads in one evening, a pause over the holidays, and a bot that was down."""
    await diary.until("2026-12-01", "19:00")
    for place, company in enumerate(("Soylent", "Stark", "Wayne", "Tyrell"), 1):
        diary.says(f"/lead add {company} - Accountant phone:+1 425 555 01{place}0 sent:2026-11-20")
    (card, *_) = (await diary.until("2026-12-02"))[-1:]
    diary.opens(card)
    diary.says("/followup today")
    diary.presses("Enough for today")
    await diary.until("2026-12-07")
    diary.says("/followup write Soylent")
    diary.says("/followup done Soylent - texted")
    diary.says("/followup write Stark")
    diary.presses("Undo")
    diary.says("/followup skip Stark")
    assert "Is “next thursday”" in diary.says("/followup snooze Acme until next thursday")
    diary.presses(diary.alice.labels()[0])
    await diary.until("2026-12-11", "12:00")
    diary.says("/lead rejected Acme")
    diary.says("/followup pause until dec 28")
    diary.wrote("The pause: nothing comes.")
    cards = await diary.until("2026-12-28")
    assert len(cards) == 1
    assert "Your pause is over." in cards[0].says
    diary.says("/followup limit 2")
    diary.wrote("The bot is down for a week.")
    (late,) = await diary.down_until("2027-01-05", "11:00")
    assert "late: I was not running" in late.says


async def _winter(diary: Diary) -> None:
    """Silence: the gentle challenge, leads that rest, and one that comes back."""
    diary.says("/lead tidy 5, 6 - rest")
    diary.presses("Undo")
    diary.says("/followup done 5 emailed")
    await diary.until("2027-01-14", "10:00")
    assert "nobody has said no" in diary.says("/lead close Tyrell - they ghosted me")
    diary.presses("One more try")
    await diary.until("2027-01-18", "10:00")
    diary.says("/lead close Globex - position filled")
    diary.says("/lead rest Wayne")
    diary.says("/followup pace light")
    await diary.until("2027-02-08", "10:00")
    diary.says("/lead resting")
    await diary.until("2027-02-12", "10:00")
    diary.wrote("Globex calls: the first choice did not start.")
    assert "They came back" in diary.says("/lead replied Globex")
    assert "They came back" in diary.says("/lead replied Wayne")
    diary.says("/followup pace standard")


async def _berlin(diary: Diary) -> None:
    """From New York to Berlin, between two changes of the clocks; nine stays nine."""
    await diary.until("2027-03-12", "17:00")
    diary.says("/lead add Cyberdyne - Kontoristin email:jobs@cyberdyne.example city:berlin")
    await diary.until("2027-03-16", "12:00")
    diary.wrote("Alice moves to Berlin.")
    said = diary.says("/followup zone berlin")
    assert "moved with it" in said or "Nothing that is planned had to move" in said
    diary.zone = "Europe/Berlin"
    diary.says("/followup settings")
    await diary.until("2027-03-30")
    diary.says("/lead add Aperture - Buchhalterin email:jobs@aperture.example city:berlin")
    await diary.until("2027-04-09")


async def _spring(diary: Diary) -> None:
    """A removed lead, a hello after a rest, an offer."""
    diary.says("/lead remove Stark")
    diary.presses("Remove it")
    diary.says("/lead tidy all - rest")
    diary.presses("Undo")
    diary.says("/lead interview Cyberdyne apr 20 9:00")
    await diary.until("2027-04-19", "18:30")
    await diary.until("2027-04-22")
    diary.says("/lead went Cyberdyne talked:the audit in June")
    diary.says("/followup done Cyberdyne - emailed")
    await diary.until("2027-05-04")
    diary.says("/lead resting")
    await diary.until("2027-05-11", "11:00")


async def _work(diary: Diary) -> None:
    """Found work; then nothing comes any more, until she starts again."""
    diary.says("/lead interview Aperture may 18 11:00")
    await diary.until("2027-05-20", "15:00")
    assert "an offer, to be answered by" in diary.says("/lead offer Cyberdyne may 28")
    await diary.until("2027-05-27", "12:00")
    said = diary.says("/lead took Cyberdyne")
    assert "Congratulations!" in said
    diary.wrote("Summer passes; nothing comes.")
    assert await diary.until("2027-10-29", "12:00") == []
    diary.wrote("In November the trial period ends without a contract.")
    assert "Every lead is as it was" in diary.says("/followup resume")
    diary.says("/lead list")
    before = len(diary.cards)
    await diary.until("2027-11-03", "10:00")
    assert len(diary.cards) > before
