"""Postings: a message that somebody else wrote, read for what it plainly says about a job; in doubt, for nothing."""
