"""Edits, ledger, rules, engine: the machinery. It knows no German and no third-party package."""
