"""What may have been sent is looked for: when it was last going to be sent, and what it does when it arrives."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"
branch_labels: str | None = None
depends_on: str | None = None

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
NEXT_AT = "ix_delivery_next_at"
CLAIMABLE = sa.text("state IN ('planned', 'waiting', 'claimed', 'sending', 'ambiguous', 'looking')")


def upgrade() -> None:
    """Add the columns, and let the index of what is due know the new states."""
    op.add_column("delivery", sa.Column("last_intent_at", INSTANT))
    op.add_column("delivery", sa.Column("effect", sa.Text()))
    op.add_column("delivery", sa.Column("repeated", sa.Boolean(), nullable=False, server_default=sa.false()))
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("delivery", "repeated", server_default=None)
    op.execute("UPDATE delivery SET last_intent_at = first_intent_at WHERE first_intent_at IS NOT NULL")
    op.drop_index(NEXT_AT, "delivery")
    op.create_index(NEXT_AT, "delivery", ["next_at"], sqlite_where=CLAIMABLE, postgresql_where=CLAIMABLE)
