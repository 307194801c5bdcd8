"""What was said to encourage somebody; what leads were encouraged about so far counts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels: str | None = None
depends_on: str | None = None

SEQUENCE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table, and fill it with what each lead knows of its latest encouragement."""
    op.create_table(
        "said",
        sa.Column("seq", SEQUENCE, sa.Identity(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("situation", sa.Text(), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_said"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name="fk_said_person_person", ondelete="CASCADE"),
        sa.UniqueConstraint("person", "day", "key", name="uq_said_person_day_key"),
    )
    op.execute(
        "INSERT INTO said (person, day, situation, lead, key) "
        "SELECT owner, encouraged_on, 'quiet after sending', id, 'before/' || id FROM lead "
        "WHERE encouraged_on IS NOT NULL ORDER BY encouraged_on"
    )
