"""What happens by itself, part by part, in simulated time."""
