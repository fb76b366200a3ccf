"""One module per third party, each with the interface its users expect and importing that party alone.

Every adapter gives the same text as `reinschrift.clean`.
"""
