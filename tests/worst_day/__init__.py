"""The worst day: words, and who can be called."""
