"""What the bot says to encourage."""
