"""What happens by itself: waking up when something is due, and pushing nudges."""
