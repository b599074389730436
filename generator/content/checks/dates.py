"""Nothing from the future, nothing gone stale (content guide, sections 2.1 and 6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.content.model import Fact, Page, Source, Story, Venue
from generator.content.problems import Problem
from generator.content.reading import Place, Reading
from generator.content.rulebook import freshness, people
from generator.language import _, marked

WARN_MONTHS, REFUSE_MONTHS = 12, 24  # a page
_AGAIN = marked("baca lagi sumbernya, perbaiki bila perlu, lalu ganti tanggalnya.")


def check(reading: Reading, today: date) -> Iterator[Problem]:
    for item in reading.every():
        if isinstance(item, Page):
            path, line = item.source.path, item.source.line("diperiksa")
            yield from _check_page(path, line, item.checked, today)
        if isinstance(item, Story) and item.consent.given and item.consent.given > today:
            path, line = item.source.path, item.source.line("izin")
            yield Problem(
                path,
                line,
                _("tanggal izin ada di masa depan"),
                _("contoh: {hari}", hari=today),
                freshness.FUTURE,
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
            _("izin orang ini habis pada {hari}", hari=consent.until),
            _("minta izin baru, atau tulis dicabut: supaya kisah ini tidak tampil."),
            people.CONSENT_OVER,
        )


def _check_venue(place: Place, venue: Venue, today: date) -> Iterator[Problem]:
    path, line, age = place.path, place.line("diperiksa"), _months(venue.checked, today)
    if venue.checked > today:
        message = _('tempat "{id}" diperiksa di masa depan', id=venue.id)
        yield Problem(path, line, message, _("contoh: {hari}", hari=today), freshness.FUTURE)
    elif age >= WARN_MONTHS:
        message = _('tempat "{id}" sudah {n} bulan tidak ditanyakan lagi', id=venue.id, n=age)
        hint = _("tanyakan ke tempatnya apakah masih sama, lalu ganti tanggalnya.")
        yield Problem(path, line, message, hint, freshness.VENUE_AGING)


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def _check_page(path: str, line: int, checked: date, today: date) -> Iterator[Problem]:
    age = _months(checked, today)
    if checked > today:
        yield Problem(
            path,
            line,
            _("tanggal diperiksa ada di masa depan"),
            _("contoh: {hari}", hari=today),
            freshness.FUTURE,
        )
    elif age >= REFUSE_MONTHS:
        yield Problem(
            path, line, _("sudah {n} bulan tidak diperiksa", n=age), _(_AGAIN), freshness.PAGE_STALE
        )
    elif age >= WARN_MONTHS:
        yield Problem(
            path, line, _("sudah {n} bulan tidak diperiksa", n=age), _(_AGAIN), freshness.PAGE_AGING
        )


def _check_source(place: Place, source: Source, today: date) -> Iterator[Problem]:
    if source.opened > today:
        message = _('sumber "{id}" dibuka di masa depan', id=source.id)
        yield Problem(
            place.path,
            place.line("dibuka"),
            message,
            _("contoh: {hari}", hari=today),
            freshness.FUTURE,
        )
    if source.published and source.published > source.opened.isoformat():
        message = _('sumber "{id}" terbit sesudah dibuka', id=source.id)
        hint = _("periksa tanggal dan dibuka; salah satunya keliru.")
        yield Problem(place.path, place.line("tanggal"), message, hint, freshness.OPENED)


def _check_fact(place: Place, fact: Fact, today: date) -> Iterator[Problem]:
    path, line = place.path, place.line
    if fact.checked > today:
        message = _('fakta "{id}" diperiksa di masa depan', id=fact.id)
        yield Problem(
            path, line("diperiksa"), message, _("contoh: {hari}", hari=today), freshness.FUTURE
        )
    if fact.check_again <= fact.checked:
        yield Problem(
            path,
            line("periksa_lagi"),
            _('fakta "{id}": periksa_lagi harus sesudah diperiksa', id=fact.id),
            _("uang 6 bulan, aturan 12 bulan, tempat 24 bulan sesudah diperiksa."),
            freshness.NEXT_CHECK,
        )
    elif _months(fact.check_again, today) >= WARN_MONTHS:
        message = _('fakta "{id}" sudah lebih dari setahun lewat waktunya diperiksa', id=fact.id)
        yield Problem(path, line("periksa_lagi"), message, _(_AGAIN), freshness.FACT_STALE)
    elif fact.check_again < today:
        message = _('fakta "{id}" sudah waktunya diperiksa lagi', id=fact.id)
        yield Problem(path, line("periksa_lagi"), message, _(_AGAIN), freshness.FACT_DUE)
