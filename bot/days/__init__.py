"""Days and times as people mean them: words for days, working days, zones."""
