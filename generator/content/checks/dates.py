"""Nothing from the future, nothing gone stale (content guide, sections 2.1 and 6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.content.model import Fact, Page, Source, Story, Venue
from generator.content.problems import Problem
from generator.content.reading import Place, Reading
from generator.content.rulebook import freshness, people

WARN_MONTHS, REFUSE_MONTHS = 12, 24  # a page
_AGAIN = "baca lagi sumbernya, perbaiki bila perlu, lalu ganti tanggalnya."


def check(reading: Reading, today: date) -> Iterator[Problem]:
    for item in reading.every():
        if isinstance(item, Page):
            path, line = item.source.path, item.source.line("diperiksa")
            yield from _check_page(path, line, item.checked, today)
        if isinstance(item, Story) and item.consent.given and item.consent.given > today:
            path, line = item.source.path, item.source.line("izin")
            yield Problem(
                path, line, "tanggal izin ada di masa depan", f"contoh: {today}", freshness.FUTURE
            )
        if isinstance(item, Story):
            yield from _check_consent(item, today)
    for name, fact in reading.records.get("fakta.yml", {}).items():
        if isinstance(fact, Fact):
            yield from _check_fact(reading.places["fakta.yml"][name], fact, today)
    for name, venue in reading.records.get("tempat.yml", {}).items():
        if isinstance(venue, Venue):
            yield from _check_venue(reading.places["tempat.yml"][name], venue, today)
    for name, source in reading.records.get("sumber.yml", {}).items():
        if isinstance(source, Source):
            yield from _check_source(reading.places["sumber.yml"][name], source, today)


def _check_consent(story: Story, today: date) -> Iterator[Problem]:
    consent = story.consent
    if consent.until and consent.until < today and consent.withdrawn is None:
        yield Problem(
            story.source.path,
            story.source.line("izin", "berlaku_sampai"),
            f"izin orang ini habis pada {consent.until}",
            "minta izin baru, atau tulis dicabut: supaya kisah ini tidak tampil.",
            people.CONSENT_OVER,
        )


def _check_venue(place: Place, venue: Venue, today: date) -> Iterator[Problem]:
    path, line, age = place.path, place.line("diperiksa"), _months(venue.checked, today)
    if venue.checked > today:
        message = f'tempat "{venue.id}" diperiksa di masa depan'
        yield Problem(path, line, message, f"contoh: {today}", freshness.FUTURE)
    elif age >= WARN_MONTHS:
        message = f'tempat "{venue.id}" sudah {age} bulan tidak ditanyakan lagi'
        hint = "tanyakan ke tempatnya apakah masih sama, lalu ganti tanggalnya."
        yield Problem(path, line, message, hint, freshness.VENUE_AGING)


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def _check_page(path: str, line: int, checked: date, today: date) -> Iterator[Problem]:
    age = _months(checked, today)
    if checked > today:
        yield Problem(
            path, line, "tanggal diperiksa ada di masa depan", f"contoh: {today}", freshness.FUTURE
        )
    elif age >= REFUSE_MONTHS:
        yield Problem(
            path, line, f"sudah {age} bulan tidak diperiksa", _AGAIN, freshness.PAGE_STALE
        )
    elif age >= WARN_MONTHS:
        yield Problem(
            path, line, f"sudah {age} bulan tidak diperiksa", _AGAIN, freshness.PAGE_AGING
        )


def _check_source(place: Place, source: Source, today: date) -> Iterator[Problem]:
    if source.opened > today:
        message = f'sumber "{source.id}" dibuka di masa depan'
        yield Problem(
            place.path, place.line("dibuka"), message, f"contoh: {today}", freshness.FUTURE
        )
    if source.published and source.published > source.opened.isoformat():
        message = f'sumber "{source.id}" terbit sesudah dibuka'
        hint = "periksa tanggal dan dibuka; salah satunya keliru."
        yield Problem(place.path, place.line("tanggal"), message, hint, freshness.OPENED)


def _check_fact(place: Place, fact: Fact, today: date) -> Iterator[Problem]:
    path, line = place.path, place.line
    if fact.checked > today:
        message = f'fakta "{fact.id}" diperiksa di masa depan'
        yield Problem(path, line("diperiksa"), message, f"contoh: {today}", freshness.FUTURE)
    if fact.check_again <= fact.checked:
        yield Problem(
            path,
            line("periksa_lagi"),
            f'fakta "{fact.id}": periksa_lagi harus sesudah diperiksa',
            "uang 6 bulan, aturan 12 bulan, tempat 24 bulan sesudah diperiksa.",
            freshness.NEXT_CHECK,
        )
    elif _months(fact.check_again, today) >= WARN_MONTHS:
        message = f'fakta "{fact.id}" sudah lebih dari setahun lewat waktunya diperiksa'
        yield Problem(path, line("periksa_lagi"), message, _AGAIN, freshness.FACT_STALE)
    elif fact.check_again < today:
        message = f'fakta "{fact.id}" sudah waktunya diperiksa lagi'
        yield Problem(path, line("periksa_lagi"), message, _AGAIN, freshness.FACT_DUE)
