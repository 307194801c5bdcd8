"""The queue by which several workers share the tenants (PostgreSQL; on SQLite there is one process, and none)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Make the tables, types and functions of Procrastinate, as the installed version has them."""
    connection = op.get_bind()
    if connection.dialect.name != "postgresql" or sa.inspect(connection).has_table("procrastinate_jobs"):
        return
    from procrastinate.schema import SchemaManager  # noqa: PLC0415 - PostgreSQL alone needs it

    # Many statements at once, in which % is no placeholder: the driver takes that only without parameters.
    cursor = connection.connection.cursor()
    cursor.execute(SchemaManager.get_schema())
    cursor.close()
