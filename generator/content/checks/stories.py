"""Who may be shown, on what ground, and on whose word (content guide, section 2.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.content.model import Kit, Source, Story
from generator.content.problems import Problem
from generator.content.reading import Reading, typed
from generator.content.rulebook import people
from generator.language import _

SHARED = {"ac", "biz", "co", "com", "desa", "go", "mil", "my", "net", "or", "sch", "web"}
PLATFORMS = {"blogspot.com", "wordpress.com", "github.io", "medium.com", "tumblr.com"}
SMALL_PLACE = re.compile(
    r"\b(?:desa|dusun|dukuh|kampung|kelurahan|kecamatan|perumahan|village of|hamlet|district of)\b",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Problem]:
    for story in typed(reading.every(), Story):
        yield from _check_kind(story)
        yield from _check_consent(story)
        if story.real:
            yield from _check_origin(story, reading)
            yield from _check_sources(story, reading)
            yield from _check_stations(story)


def _check_kind(story: Story) -> Iterator[Problem]:
    path, line = story.source.path, story.source.line
    if story.real and story.age_group == "anak":
        yield Problem(
            path,
            line("usia_saat_terbit"),
            _("anak yang nyata tidak boleh ditampilkan"),
            _("tulis sebagai jenis: rekaan, dengan nama dan tempat rekaan."),
            people.MINOR,
        )
    invented = (story.state == "rekaan", story.public_role == "rekaan")
    if any(invented if story.real else (not part for part in invented)):
        yield Problem(
            path,
            line("jenis"),
            _("jenis, keadaan, dan peran_publik tidak cocok"),
            _(
                "nyata: keadaan hidup atau wafat, peran tokoh-publik atau warga; rekaan: "
                "rekaan semua."
            ),
            people.KIND,
        )
    elif story.real != (story.consent.ground != "rekaan"):
        yield Problem(
            path,
            line("izin"),
            _("jenis kisah dan dasar izin tidak cocok"),
            _("rekaan: {dasar: rekaan}; nyata: tokoh-publik, wafat, atau izin-tertulis."),
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
            _("izin tertulis butuh tanggal dan kode arsip"),
            _("contoh: {dasar: izin-tertulis, tanggal: 2026-10-01, arsip: KSA-07}"),
            people.CONSENT,
        )
    elif story.state != "wafat" and story.public_role != "tokoh-publik" and not written:
        yield Problem(
            path,
            line,
            _("warga yang masih hidup butuh izin tertulis"),
            _("contoh: {dasar: izin-tertulis, tanggal: 2026-10-01, arsip: KSA-07}"),
            people.CONSENT,
        )
    elif consent.ground == "wafat" and story.state != "wafat":
        yield Problem(
            path,
            line,
            _("dasar izin wafat hanya untuk orang yang sudah wafat"),
            _("tulis {dasar: tokoh-publik}, atau ganti keadaan."),
            people.KIND,
        )
    elif consent.ground == "tokoh-publik" and story.public_role != "tokoh-publik":
        yield Problem(
            path,
            line,
            _("orang ini bukan tokoh publik"),
            _("pakai {dasar: wafat} bila sudah wafat, atau izin-tertulis."),
            people.KIND,
        )


def _check_sources(story: Story, reading: Reading) -> Iterator[Problem]:
    records = reading.records.get("sumber.yml", {})
    sources = [s for slug in story.sources if isinstance(s := records.get(slug), Source)]
    if len(sources) < len(story.sources) or "sumber.yml" in reading.unread:
        return  # reported where they are missing
    sites = {site(s.url) for s in sources}
    publishers = {s.publisher.casefold() for s in sources}
    if len(sites) < 2 or len(publishers) < 2:
        yield Problem(
            story.source.path,
            story.source.line("sumber"),
            _("kisah nyata butuh dua sumber dari penerbit berbeda"),
            _("cari sumber kedua yang menceritakan hal yang sama."),
            people.TWO_SOURCES,
        )


def site(url: str) -> str:
    """The site of an address, whichever of its servers answers: nasional.kompas.com is kompas.com.

    Under a shared second level (co.id) and on platforms where everybody has a name of his own
    (blogspot.com) one more part counts.
    """
    parts = (urlsplit(url).hostname or "").split(".")
    shared = len(parts) > 2 and (parts[-2] in SHARED or ".".join(parts[-2:]) in PLATFORMS)
    return ".".join(parts[-3:] if shared else parts[-2:])


def _check_origin(story: Story, reading: Reading) -> Iterator[Problem]:
    """Regency at most for a living neighbour; a village only when he wrote that it may be."""
    if story.consent.ground == "izin-tertulis":
        return
    kit = next(iter(typed(reading.singles.values(), Kit)), None)
    village = kit.community.partition(",")[0] if kit else ""
    named = village and village.casefold() in story.origin.casefold()
    if named or SMALL_PLACE.search(story.origin):
        yield Problem(
            story.source.path,
            story.source.line("asal"),
            _('asal "{asal}" terlalu rinci', asal=story.origin),
            _("tulis kabupaten atau kota saja, misalnya asal: Kudus, Jawa Tengah"),
            people.ORIGIN,
        )


def _check_stations(story: Story) -> Iterator[Problem]:
    path, line = story.source.path, story.source.line
    for index, station in enumerate(story.stations):
        if not station.source:
            yield Problem(
                path,
                line("peristiwa", index),
                _("peristiwa ini belum punya sumber"),
                _("tambahkan sumber: dan id sumber yang sudah dibuka."),
                people.STATION,
            )
        elif station.source not in story.sources:
            yield Problem(
                path,
                line("peristiwa", index, "sumber"),
                _('sumber "{id}" tidak ada di daftar sumber kisah ini', id=station.source),
                _("tambahkan id itu pada sumber: di bawah."),
                people.STATION,
            )
