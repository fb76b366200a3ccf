"""What the lexicon says of the closed classes: questions that tables answer, without counts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from reinschrift.words import closed, grammar
from reinschrift.words.grammar import Case, Contraction, Reading

__all__ = ["ClosedClasses"]


class ClosedClasses:
    """Determiners, prepositions, contractions, pronouns, conjunctions, adverbs, particles, and frequent finite verbs.

    All forms are lower case but for the polite ones. The sets are there for taking apart many tokens at once.
    """

    __slots__ = ("__dict__",)

    @cached_property
    def function_words(self) -> frozenset[str]:
        """All forms of the closed classes but verbs."""
        return closed.function_words()

    def is_closed(self, form: str) -> bool:
        """Is the form, as written, a function word or a finite form of an auxiliary, a modal or a frequent verb?"""
        return form in self.closed

    @cached_property
    def closed(self) -> frozenset[str]:
        """All forms that `is_closed` accepts; for taking apart many tokens."""
        return self.function_words.union(closed.finite_verbs())

    def is_core(self, form: str) -> bool:
        """Is the form, as written, a function word or a finite form of an auxiliary or a modal?"""
        return form in self.core

    @cached_property
    def core(self) -> frozenset[str]:
        """Function words and the finite forms of auxiliaries and modals; for taking apart many tokens."""
        return self.function_words | closed.auxiliaries()

    @cached_property
    def openers_of_phrases(self) -> frozenset[str]:
        """Function words and auxiliaries without adverbs, which adjectives and participles are joined with."""
        return self.core.difference(closed.adverbs()).union(grammar.prepositions(), closed.conjunctions())

    def is_finite_verb(self, form: str) -> bool:
        """Is the form (lower case) a finite form of an auxiliary, a modal or one of the frequent verbs?"""
        return form in closed.finite_verbs()

    @property
    def determiners(self) -> Mapping[str, tuple[Reading, ...]]:
        """Determiner forms (lower case) with lemma, case and gender of each reading."""
        return grammar.determiners()

    @property
    def prepositions(self) -> Mapping[str, tuple[Case, ...]]:
        """Prepositions (lower case) with the cases they govern."""
        return grammar.prepositions()

    @property
    def contractions(self) -> Mapping[str, Contraction]:
        """Prepositions contracted with the article (im, zur) with their parts."""
        return grammar.contractions()

    @property
    def pronouns(self) -> Mapping[str, tuple[str, ...]]:
        """Pronouns with their kinds."""
        return closed.pronouns()

    @property
    def conjunctions(self) -> Mapping[str, tuple[str, ...]]:
        """Conjunctions with their kinds."""
        return closed.conjunctions()

    @property
    def adverbs(self) -> Mapping[str, tuple[str, ...]]:
        """Adverbs and particles with their kinds."""
        return closed.adverbs()

    @property
    def openers(self) -> frozenset[str]:
        """Adverbs (lower case) that are commonly the first word of a sentence."""
        return closed.openers()
