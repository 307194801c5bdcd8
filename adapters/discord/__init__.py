"""Discord: slash commands, buttons, modals and direct messages."""
