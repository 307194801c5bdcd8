"""What decides what runs: settings, wiring, entry point, and the recipes for machines."""

VERSION = "0.1.0"
"""Which version of the program this is: the package takes it from here."""
