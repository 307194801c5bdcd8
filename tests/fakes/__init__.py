"""Strict stand-ins for the outside world: a clock turned by hand, Slack, Discord, and the people who use them."""
