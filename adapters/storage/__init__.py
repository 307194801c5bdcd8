"""Everything kept: SQLAlchemy over one SQLite file or PostgreSQL, private text sealed."""
