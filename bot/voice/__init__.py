"""Every sentence with the bot's voice."""
