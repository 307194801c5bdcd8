"""The outside things: platforms, terminal and storage, one folder each; none knows another."""
