"""What is due is found by the workspace through which it goes; a workspace is named with its platform."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"
branch_labels: str | None = None
depends_on: str | None = None

HAS_NEXT = sa.text("next_at IS NOT NULL")
CLAIMABLE = sa.text("state IN ('planned', 'waiting', 'claimed', 'sending', 'ambiguous', 'looking')")


def upgrade() -> None:
    """Name each workspace in full, and let everybody and every delivery know theirs."""
    op.execute("UPDATE account SET tenant = platform || '/' || tenant WHERE tenant <> platform")
    op.add_column("person", sa.Column("tenant", sa.Text(), nullable=False, server_default=""))
    for table, person in (("person", "person.id"), ("delivery", "delivery.person")):
        first = f"SELECT tenant FROM account WHERE account.person = {person} ORDER BY seq LIMIT 1"  # noqa: S608 - ours
        op.execute(f"UPDATE {table} SET tenant = COALESCE(({first}), '')")  # noqa: S608 - ours
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("person", "tenant", server_default=None)
    named = ["tenant", "next_at"]
    op.create_index("ix_person_tenant_next_at", "person", named, sqlite_where=HAS_NEXT, postgresql_where=HAS_NEXT)
    op.create_index("ix_delivery_tenant_next_at", "delivery", named, sqlite_where=CLAIMABLE, postgresql_where=CLAIMABLE)
