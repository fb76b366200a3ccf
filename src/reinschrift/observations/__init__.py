"""What a page shows at one look: its subject, its language, marks in rare company. Each is a fact."""
