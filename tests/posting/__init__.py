"""Messages about jobs, and what is read from them."""
