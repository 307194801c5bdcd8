"""What a card that comes changes of its person stands clear: days, an instant, and whether messages reach them.

Until somebody is kept the next time, theirs are sealed with the rest, and ``door`` is empty.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision: str | None = "0008"
branch_labels: str | None = None
depends_on: str | None = None

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
DAYS = ("sent_on", "unanswered_since", "asked_on", "week_told_on", "resting_told_on")


def upgrade() -> None:
    """Add the columns."""
    op.add_column("person", sa.Column("late_since", INSTANT))
    for name in DAYS:
        op.add_column("person", sa.Column(name, sa.Date()))
    op.add_column("person", sa.Column("door", sa.Text()))
