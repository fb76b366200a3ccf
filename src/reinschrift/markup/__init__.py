"""Scraps of markup and code: tags, shortcodes, template variables, Markdown."""
