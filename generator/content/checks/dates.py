"""Nothing from the future, nothing gone stale (content guide, sections 2.1 and 6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.content.model import Fact, Page, Source
from generator.content.problems import WARNING, Problem
from generator.content.reader import Reading

WARN_MONTHS, REFUSE_MONTHS = 12, 24  # a page
_AGAIN = "baca lagi sumbernya, perbaiki bila perlu, lalu ganti tanggalnya."


def check(reading: Reading, today: date) -> Iterator[Problem]:
    for items in reading.items.values():
        for item in items.values():
            if isinstance(item, Page):
                path, line = item.source.path, item.source.line("diperiksa")
                yield from _check_page(path, line, item.checked, today)
    for name, fact in reading.records.get("fakta.yml", {}).items():
        if isinstance(fact, Fact):
            yield from _check_fact(reading, name, fact, today)
    for name, source in reading.records.get("sumber.yml", {}).items():
        if isinstance(source, Source) and source.opened > today:
            path, line = reading.places[("sumber.yml", name)]
            yield Problem(path, line, f'sumber "{name}" dibuka di masa depan', "tulis hari ini.")


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def _check_page(path: str, line: int, checked: date, today: date) -> Iterator[Problem]:
    age = _months(checked, today)
    if checked > today:
        yield Problem(path, line, "tanggal diperiksa ada di masa depan", f"contoh: {today}")
    elif age >= REFUSE_MONTHS:
        yield Problem(path, line, f"sudah {age} bulan tidak diperiksa", _AGAIN)
    elif age >= WARN_MONTHS:
        yield Problem(path, line, f"sudah {age} bulan tidak diperiksa", _AGAIN, WARNING)


def _check_fact(reading: Reading, name: str, fact: Fact, today: date) -> Iterator[Problem]:
    path, line = reading.places[("fakta.yml", name)]
    if ("sumber.yml", fact.source) not in reading.places:
        yield Problem(path, line, f'sumber "{fact.source}" tidak ada', "catat dulu di sumber.yml.")
    if fact.checked > today:
        yield Problem(path, line, f'fakta "{name}" diperiksa di masa depan', f"contoh: {today}")
    if fact.check_again <= fact.checked:
        yield Problem(
            path,
            line,
            f'fakta "{name}": periksa_lagi harus sesudah diperiksa',
            "tulis tanggal lain.",
        )
    elif fact.check_again < today:
        yield Problem(path, line, f'fakta "{name}" sudah waktunya diperiksa lagi', _AGAIN, WARNING)
