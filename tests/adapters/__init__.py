"""Each adapter with its real counterpart."""
