"""The pipeline: clocks, answers, interviews, reasons, and when a lead was removed."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
REMOVED = sa.text("removed_at IS NOT NULL")
DAYS = ("closing", "last_answer", "clock", "interview", "promise", "offer_by", "closed_on", "plan_wanted")
WORDS = ("way", "interview_at", "closed", "plan_why", "plan_at")
COUNTS = ("rung", "tries", "round", "hellos")
PLAN_COUNTS = ("plan_asks", "plan_shown")


def upgrade() -> None:
    """Add the columns, and say of each lead so far what follows from its touches."""
    for name in DAYS:
        op.add_column("lead", sa.Column(name, sa.Date()))
    for name in WORDS:
        op.add_column("lead", sa.Column(name, sa.Text()))
    for name in PLAN_COUNTS:
        op.add_column("lead", sa.Column(name, sa.Integer()))
    for name in COUNTS:
        _add("lead", name, sa.Integer(), sa.text("0"))
    _add("lead", "blind", sa.Boolean(), sa.text("false"))
    _add("change", "batch", sa.Text(), sa.text("''"))
    op.add_column("lead", sa.Column("removed_at", INSTANT))
    _fill()
    op.execute("ALTER TABLE lead DROP COLUMN removed")
    op.create_index("ix_lead_removed_at", "lead", ["removed_at"], sqlite_where=REMOVED, postgresql_where=REMOVED)


def _add(table: str, name: str, kind: sa.types.TypeEngine[Any], default: sa.TextClause) -> None:
    """Add a column that every row has; the default is for the rows that are there, and is not kept where it can go."""
    op.add_column(table, sa.Column(name, kind, nullable=False, server_default=default))
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column(table, name, server_default=None)


def _fill() -> None:
    """Set each lead's clock by its last touch; a sent lead without a plan rests, and its clock stands."""
    long_ago = "0" if op.get_bind().dialect.name == "sqlite" else "to_timestamp(0)"
    op.execute(f"UPDATE lead SET removed_at = {long_ago} WHERE removed")  # noqa: S608 - nothing of it comes from outside
    op.execute("UPDATE change SET batch = id")
    op.execute("UPDATE lead SET rung = touches, clock = last_touch WHERE plan_day IS NOT NULL")
    op.execute("UPDATE lead SET clock = added_on WHERE stage = 'to send'")
    op.execute(
        "UPDATE lead SET plan_wanted = plan_day, plan_asks = 0, plan_shown = 0, "
        "plan_why = CASE WHEN touches = 0 THEN 'first' ELSE 'again' END WHERE plan_day IS NOT NULL"
    )
