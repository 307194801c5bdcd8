"""Leads of somebody whose plain words are read."""

from __future__ import annotations

from datetime import date

from bot.pipeline.lead import Lead

NAMES = ("Acme", "Bolt Logistics", "Bank of America")
LEADS = tuple(
    Lead(id=f"lead{number:08}", owner="alice", number=number, company=company, added_on=date(2026, 11, 3))
    for number, company in enumerate(NAMES, 1)
)
