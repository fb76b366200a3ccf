"""Bytes to text: which encoding, where, and was anything damaged."""

from reinschrift.decoding.decode import Decoding, decode

__all__ = ["Decoding", "decode"]
