"""`find_dates`: dates, times, durations and repetitions in German text, with TIMEX3 types and ISO-8601-style values."""

from reinschrift.dates.english import EnglishDate, EnglishTime, english_dates, english_times
from reinschrift.dates.find import find_dates
from reinschrift.dates.published import as_date
from reinschrift.dates.timex import Timex

__all__ = ["EnglishDate", "EnglishTime", "Timex", "as_date", "english_dates", "english_times", "find_dates"]
