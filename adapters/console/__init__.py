"""A terminal: type commands, press buttons by number, fill forms field by field, be nudged meanwhile."""
