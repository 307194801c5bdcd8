"""Run the migrations on the connection that `adapters.storage.migrate` hands over, inside its transaction."""

from __future__ import annotations

from alembic import context

from adapters.storage.indexes import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
