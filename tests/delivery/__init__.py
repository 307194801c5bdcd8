"""Delivery under fire: real processes that are really killed, and a checker that knows only what a platform saw."""
