"""Characters: mojibake, entities, lost umlauts, invisible and control characters, composition."""
