"""What a person's own leads and changes tell, looked at from further away."""
