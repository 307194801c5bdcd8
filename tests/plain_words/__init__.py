"""Plain words: what people say, and what it must be understood as."""
