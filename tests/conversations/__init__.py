"""People talking to the bot."""
