"""Is a function linear? Judged by the ratio of two sizes, never by the clock."""

import gc
import time

DOUBLING = 2.5
"""The contract: twice the text takes at most so many times as long."""

_NOISE = 0.005  # seconds by which the measurement of a quick run may be off
_TRIES = 4  # a busy machine can only make a run look slower: one good try proves the point


def seconds(run, text, rounds=3):
    """Processor time of the fastest of some runs; garbage collection, which looks at all that pytest holds, is off."""
    best = float("inf")
    gc.disable()
    try:
        for _ in range(rounds):
            begin = time.process_time()
            run(text)
            best = min(best, time.process_time() - begin)
    finally:
        gc.enable()
    return best


def assert_linear(run, shape, size=20_000):
    """The contract's bound, over two doublings, so that fixed costs do not hide growth."""
    small, large = shape * (size // len(shape)), shape * (4 * size // len(shape))
    run(small)  # tables are loaded, patterns compiled
    ratios = []
    for _ in range(_TRIES):
        short, long = seconds(run, small), seconds(run, large)
        if long <= DOUBLING**2 * short + _NOISE:
            return
        ratios.append(round(long / short, 1))
    raise AssertionError(f"four times the text takes {ratios} times as long: {shape[:20]!r}")
