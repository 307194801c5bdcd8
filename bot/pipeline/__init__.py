"""The pipeline: leads, what happens to them, and when the next follow-up is."""
