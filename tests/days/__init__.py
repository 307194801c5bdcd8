"""Days, zones and the words for them."""
