"""The people whom the bot serves."""
