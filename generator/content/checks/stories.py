"""Who may be shown, on what ground, and on whose word (content guide, section 2.2)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.content.model import Source, Story
from generator.content.problems import Problem
from generator.content.reading import Reading, typed
from generator.content.rulebook import people


def check(reading: Reading) -> Iterator[Problem]:
    for story in typed(reading.every(), Story):
        yield from _check_kind(story)
        yield from _check_consent(story)
        if story.real:
            yield from _check_sources(story, reading)
            yield from _check_stations(story)


def _check_kind(story: Story) -> Iterator[Problem]:
    path, line = story.source.path, story.source.line
    if story.real and story.age_group == "anak":
        yield Problem(
            path,
            line("usia_saat_terbit"),
            "anak yang nyata tidak boleh ditampilkan",
            "tulis sebagai jenis: rekaan, dengan nama dan tempat rekaan.",
            people.MINOR,
        )
    invented = (story.state == "rekaan", story.public_role == "rekaan")
    if any(invented if story.real else (not part for part in invented)):
        yield Problem(
            path,
            line("jenis"),
            "jenis, keadaan, dan peran_publik tidak cocok",
            "nyata: keadaan hidup atau wafat, peran tokoh-publik atau warga; rekaan: rekaan semua.",
            people.KIND,
        )
    elif story.real != (story.consent.ground != "rekaan"):
        yield Problem(
            path,
            line("izin"),
            "jenis kisah dan dasar izin tidak cocok",
            "rekaan: {dasar: rekaan}; nyata: tokoh-publik, wafat, atau izin-tertulis.",
            people.KIND,
        )


def _check_consent(story: Story) -> Iterator[Problem]:
    path, line, consent = story.source.path, story.source.line("izin"), story.consent
    if not story.real or consent.ground == "rekaan":
        return
    written = consent.ground == "izin-tertulis"
    if written and not (consent.given and consent.archive):
        yield Problem(
            path,
            line,
            "izin tertulis butuh tanggal dan kode arsip",
            "contoh: {dasar: izin-tertulis, tanggal: 2026-10-01, arsip: KSA-07}",
            people.CONSENT,
        )
    elif story.state != "wafat" and story.public_role != "tokoh-publik" and not written:
        yield Problem(
            path,
            line,
            "warga yang masih hidup butuh izin tertulis",
            "contoh: {dasar: izin-tertulis, tanggal: 2026-10-01, arsip: KSA-07}",
            people.CONSENT,
        )
    elif consent.ground == "wafat" and story.state != "wafat":
        yield Problem(
            path,
            line,
            "dasar izin wafat hanya untuk orang yang sudah wafat",
            "tulis {dasar: tokoh-publik}, atau ganti keadaan.",
            people.KIND,
        )
    elif consent.ground == "tokoh-publik" and story.public_role != "tokoh-publik":
        yield Problem(
            path,
            line,
            "orang ini bukan tokoh publik",
            "pakai {dasar: wafat} bila sudah wafat, atau izin-tertulis.",
            people.KIND,
        )


def _check_sources(story: Story, reading: Reading) -> Iterator[Problem]:
    records = reading.records.get("sumber.yml", {})
    sources = [s for slug in story.sources if isinstance(s := records.get(slug), Source)]
    if len(sources) < len(story.sources) or "sumber.yml" in reading.unread:
        return  # reported where they are missing
    sites = {(urlsplit(s.url).hostname or "").removeprefix("www.") for s in sources}
    publishers = {s.publisher.casefold() for s in sources}
    if len(sites) < 2 or len(publishers) < 2:
        yield Problem(
            story.source.path,
            story.source.line("sumber"),
            "kisah nyata butuh dua sumber dari penerbit berbeda",
            "cari sumber kedua yang menceritakan hal yang sama.",
            people.TWO_SOURCES,
        )


def _check_stations(story: Story) -> Iterator[Problem]:
    path, line = story.source.path, story.source.line
    for index, station in enumerate(story.stations):
        if not station.source:
            yield Problem(
                path,
                line("peristiwa", index),
                "peristiwa ini belum punya sumber",
                "tambahkan sumber: dan id sumber yang sudah dibuka.",
                people.STATION,
            )
        elif station.source not in story.sources:
            yield Problem(
                path,
                line("peristiwa", index, "sumber"),
                f'sumber "{station.source}" tidak ada di daftar sumber kisah ini',
                "tambahkan id itu pada sumber: di bawah.",
                people.STATION,
            )
