"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
HAS_NEXT = sa.text("next_at IS NOT NULL")
CLAIMABLE = sa.text("state IN ('planned', 'waiting', 'claimed', 'sending')")


def upgrade() -> None:
    """Make the tables."""
    _people()
    _leads()
    _changes()
    _drafts()
    _deliveries()
    op.create_table(
        "note",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_note"),
    )


def _sequence() -> sa.Column[int]:
    return sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(), nullable=False)


def _belongs(table: str, column: str = "owner") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["person.id"], name=f"fk_{table}_{column}_person", ondelete="CASCADE")


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("zone_from", sa.Text(), nullable=False),
        sa.Column("names_in_nudges", sa.Boolean(), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.Column("next_at", INSTANT),
        sa.Column("carded_on", sa.Date()),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_next_at", "person", ["next_at"], sqlite_where=HAS_NEXT, postgresql_where=HAS_NEXT)
    op.create_table(
        "account",
        _sequence(),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("tenant", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_account"),
        sa.UniqueConstraint("platform", "address", name="uq_account_platform_address"),
        _belongs("account", "person"),
    )
    op.create_index("ix_account_person", "account", ["person"])


def _leads() -> None:
    op.create_table(
        "lead",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("forbids", sa.Text(), nullable=False),
        sa.Column("sent", sa.Date()),
        sa.Column("last_touch", sa.Date()),
        sa.Column("touches", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("plan_step", sa.Integer()),
        sa.Column("plan_day", sa.Date()),
        sa.Column("plan_way", sa.Text()),
        sa.Column("plan_snoozed", sa.Date()),
        sa.Column("shown_on", sa.Date()),
        sa.Column("encouraged_on", sa.Date()),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("private", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lead"),
        sa.UniqueConstraint("owner", "number", name="uq_lead_owner_number"),
        _belongs("lead"),
    )


def _changes() -> None:
    op.create_table(
        "change",
        _sequence(),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_change"),
        sa.UniqueConstraint("id", name="uq_change_id"),
        _belongs("change"),
        sa.ForeignKeyConstraint(
            ["lead"],
            ["lead.id"],
            name="fk_change_lead_lead",
            ondelete="CASCADE",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_index("ix_change_owner_seq", "change", ["owner", "seq"])
    op.create_index("ix_change_lead_seq", "change", ["lead", "seq"])


def _drafts() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.Column("private", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        _belongs("draft"),
    )
    op.create_index("ix_draft_owner", "draft", ["owner"])
    op.create_index("ix_draft_until", "draft", ["until"])


def _deliveries() -> None:
    op.create_table(
        "delivery",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("tenant", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("next_at", INSTANT, nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("first_intent_at", INSTANT),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_delivery"),
        sa.UniqueConstraint("key", name="uq_delivery_key"),
        _belongs("delivery", "person"),
    )
    op.create_index("ix_delivery_next_at", "delivery", ["next_at"], sqlite_where=CLAIMABLE, postgresql_where=CLAIMABLE)
    op.create_index("ix_delivery_person", "delivery", ["person"])
