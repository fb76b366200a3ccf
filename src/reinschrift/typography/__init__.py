"""Typography on request: one form for quotes, dates, units. Nothing here is in a profile unless included by name."""
