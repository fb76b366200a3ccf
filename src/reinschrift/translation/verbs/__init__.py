"""Finite verbs and their subjects, before articles are repaired by the number of the verb."""
