"""Many patterns as one: the first that fits decides, whatever groups they have."""

import re

from hypothesis import given
from hypothesis import strategies as st

from reinschrift.core.find import either, which

_PATTERNS = ("a", "ab", "(a)b?c", "(?:b|(c))a", "b*", "(?i:c)(b)?", "c|a")


@given(st.lists(st.sampled_from(_PATTERNS), min_size=1, max_size=5), st.text("abcC", max_size=4))
def test_the_first_pattern_that_fits_is_told(patterns, text):
    first = next((n for n, pattern in enumerate(patterns) if re.match(pattern, text)), None)
    assert which(re.match(either(patterns), text)) == first
