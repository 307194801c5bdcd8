"""What decides what runs: settings, wiring, entry point, and the recipes for machines."""
