"""Tests talk to the bot the way people do."""
