"""What is counted from leads and changes."""
