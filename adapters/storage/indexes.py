"""The indexes of the tables, for Alembic alone: whoever declares some for part of a table loads every kind of database.

Two thirds of a megabyte on PostgreSQL and two on SQLite, in a process that needs the other one for nothing.
"""

from __future__ import annotations

from sqlalchemy import Index

from adapters.storage.tables import (
    CLAIMABLE,
    HAS_NEXT,
    REMOVED,
    account,
    change,
    delivery,
    draft,
    inbox,
    lead,
    metadata,
    person,
)

__all__ = ["metadata"]

Index(None, person.c.next_at, sqlite_where=HAS_NEXT, postgresql_where=HAS_NEXT)
Index(None, person.c.tenant, person.c.next_at, sqlite_where=HAS_NEXT, postgresql_where=HAS_NEXT)
Index(None, account.c.person)
Index(None, lead.c.removed_at, sqlite_where=REMOVED, postgresql_where=REMOVED)
Index(None, change.c.owner, change.c.seq)
Index(None, change.c.lead, change.c.seq)
Index(None, draft.c.owner)
Index(None, draft.c.until)
Index(None, delivery.c.next_at, sqlite_where=CLAIMABLE, postgresql_where=CLAIMABLE)
Index(None, delivery.c.tenant, delivery.c.next_at, sqlite_where=CLAIMABLE, postgresql_where=CLAIMABLE)
Index(None, delivery.c.person)
Index(None, inbox.c.at)
Index(None, inbox.c.owner)
