"""Profiles of hypothesis: the same examples each time in CI, many more at night (``make fuzz``)."""

import os

from hypothesis import HealthCheck, settings

_CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("ci", derandomize=True, **_CALM)
settings.register_profile("dev", **_CALM)
settings.register_profile("nightly", max_examples=5000, print_blob=True, **_CALM)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
