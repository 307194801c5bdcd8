"""The second part of Alice's year: a move between two changes of the clocks, a quiet summer, and found work."""

from __future__ import annotations

from tests.conversations.diary import Diary


async def _hello(diary: Diary) -> None:
    """The monthly line, and a hello to three who rest."""
    (card,) = await diary.until("2027-03-10")
    diary.sees("pick up to three for a hello", card.says)
    diary.opens(card)
    diary.presses("Resting leads")
    diary.presses("Pick up to three")
    diary.sees("A hello is planned", diary.fills({"leads": "4, 5, 8"}))
    (card,) = await diary.until("2027-03-11")
    assert card.follow_ups == 2


async def _berlin(diary: Diary) -> None:
    """From New York to Berlin, between two changes of the clocks; nine stays nine."""
    await diary.until("2027-03-12", "17:00")
    diary.says("/lead add Cyberdyne - Auditor email:jobs@cyberdyne.example city:berlin")
    diary.says("/followup plan Wayne mar 26")
    diary.says("/followup plan Tyrell mar 15")
    await diary.until("2027-03-16", "12:00")
    diary.wrote(
        "Alice moves to Berlin. In New York the clocks have changed already, in Berlin they change on March 28."
    )
    said = diary.says("/followup zone berlin")
    diary.sees("planned follow-ups moved with it", said)
    diary.zone = "Europe/Berlin"
    diary.says("/followup settings")
    said = diary.says("/followup list")
    diary.sees("9. Wayne - Accountant · in touch · call, Tue Mar 30", said)  # from Good Friday to after Easter Monday
    await diary.until("2027-03-30")
    diary.says("/lead add Aperture - Cost accountant email:jobs@aperture.example city:berlin")
    await diary.until("2027-04-09")


async def _spring(diary: Diary) -> None:
    """A removed lead, many tidied at once and taken back, an interview in Berlin, May Day."""
    diary.says("/lead remove Stark")
    diary.presses("Remove it")
    diary.sees("is as it was", diary.presses("Undo"))
    diary.says("/lead remove Stark")
    diary.presses("Remove it")
    await diary.later(11)
    diary.wrote("Eleven minutes later.")
    diary.presses("Undo")
    diary.says("/lead tidy all - rest")
    diary.presses("Undo")
    diary.says("/lead interview Cyberdyne apr 20 9:00")
    await diary.until("2027-04-19", "18:30")
    await diary.until("2027-04-22")
    diary.sees("I keep “the audit in June” with the lead.", diary.says("/lead went Cyberdyne talked:the audit in June"))
    said = diary.says("/followup plan Aperture may 1")
    diary.sees("on Monday, May 3", said)
    await diary.until("2027-05-11", "11:00")
    diary.wrote("Cyberdyne writes that the position is on hold until autumn.")
    diary.says("/lead replied Cyberdyne")
    diary.says("/lead rest Cyberdyne")


async def _work(diary: Diary) -> None:
    """Autumn brings interviews at two places, an offer, and work; then nothing comes any more."""
    await diary.until("2027-09-01", "15:00")
    diary.sees("They came back", diary.says("/lead interview Aperture sep 7 11:00"))
    await diary.until("2027-09-08", "10:00")
    diary.says("/lead went Aperture talked:the new cost centers next:sep 16 10:00")
    diary.says("/followup done Aperture emailed")
    await diary.until("2027-09-15", "18:30")
    await diary.until("2027-09-17")
    diary.says("/lead went Aperture talked:the plan for the first month decide:sep 24")
    diary.says("/followup done Aperture emailed")
    diary.says("/lead interview Cyberdyne sep 28 9:00")
    await diary.until("2027-09-22", "15:00")
    diary.sees("an offer, to be answered by", diary.says("/lead offer Aperture sep 30"))
    await diary.until("2027-09-29", "12:00")
    said = diary.says("/lead took Aperture")
    diary.sees("Congratulations!", said)
    diary.sees("please take my name off your list", said)
    diary.wrote("Autumn passes; nothing comes.")
    before = len(diary.cards)
    await diary.until("2027-11-30", "12:00")
    assert len(diary.cards) == before
    diary.sees("Nudges are off since you found work.", diary.says("/followup list"))


CHAPTERS = (_hello, _berlin, _spring, _work)
