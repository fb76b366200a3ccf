"""Tests of the sentence segmenter."""
