"""Sentence boundaries of German news text, also of mangled text."""

from reinschrift.sentences.segment import Sentence, explain, split_sentences

__all__ = ["Sentence", "explain", "split_sentences"]
