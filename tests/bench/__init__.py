"""Figures, measured: medians and 99th percentiles, as ratios to a baseline in the same run."""
