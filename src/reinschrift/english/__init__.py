"""English words between German ones, with the German wording that their frame leaves."""
