"""What Followthrough knows and says: plain Python, without platform, database, event loop or clock."""
