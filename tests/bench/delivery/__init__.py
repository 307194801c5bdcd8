"""The figures of delivery, each beside its peers in the same run."""
