"""Showing changes to people: diffs for the terminal, HTML for the browser."""
