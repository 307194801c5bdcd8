"""Kept pictures: cards with awkward names, as each platform draws them, for people to look at and tests to compare."""
