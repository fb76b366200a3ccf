"""What a document as a whole shows: observations that unlock rules which are right only in such documents."""

from reinschrift.evidence.machine_translation import Evidence, machine_translated, translation_evidence

__all__ = ["Evidence", "machine_translated", "translation_evidence"]
