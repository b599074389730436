"""Sums and rules across the fields of one item."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.content.model import Career, Source, Story, Worksheet
from generator.content.model.worksheet import Session
from generator.content.problems import Problem
from generator.content.reader import Reading, typed


def check(reading: Reading) -> Iterator[Problem]:
    items = [item for group in reading.items.values() for item in group.values()]
    careers = {career.slug: career for career in typed(items, Career)}
    sheets = {sheet.id: sheet for sheet in typed(items, Worksheet)}
    for career in careers.values():
        yield from _check_career(career, careers)
    for story in typed(items, Story):
        yield from _check_story(story, reading)
    for sheet in typed(items, Worksheet):
        yield from _check_worksheet(sheet, sheets)
    for session in typed(items, Session):
        yield from _check_session(session, sheets)


def _check_career(career: Career, careers: dict[str, Career]) -> Iterator[Problem]:
    path, line = career.source.path, career.source.line
    related = [careers[slug] for slug in career.related if slug in careers]
    if len(related) == 3 and all(r.interests[0] == career.interests[0] for r in related):
        yield Problem(
            path,
            line("terkait"),
            "ketiga karier terkait membuka pintu minat yang sama",
            "ganti satu dengan karier yang huruf minat pertamanya lain.",
        )
    if career.safety.working_age >= 18 and not career.safety.note:
        yield Problem(
            path,
            line("keselamatan"),
            "pekerjaan mulai usia 18 butuh catatan keselamatan",
            'contoh: {usia_kerja: 18, catatan: "Lihat dari jarak aman."}',
        )
    if {career.slug} & set(career.role_models):
        yield Problem(path, line("tokoh"), "tokoh berisi nama karier", "tulis nama kisah.")
    yield from _check_reviewers(career)


def _check_reviewers(page: Career | Story | Worksheet | Session) -> Iterator[Problem]:
    both = set(page.authors) & set(page.reviewers)
    if both:
        yield Problem(
            page.source.path,
            page.source.line("peninjau"),
            f"{', '.join(sorted(both))} menulis dan meninjau sekaligus",
            "peninjau orang lain; kalau belum ada, tulis peninjau: []",
        )


def _check_story(story: Story, reading: Reading) -> Iterator[Problem]:
    path, line = story.source.path, story.source.line
    if story.real and story.age_group == "anak":
        yield Problem(
            path,
            line("usia_saat_terbit"),
            "anak yang nyata tidak boleh ditampilkan",
            "tulis sebagai jenis: rekaan, dengan nama dan tempat rekaan.",
        )
    if story.real != (story.consent.ground != "rekaan"):
        yield Problem(
            path,
            line("izin"),
            "jenis kisah dan dasar izin tidak cocok",
            "rekaan: {dasar: rekaan}; nyata: tokoh-publik, wafat, atau izin-tertulis.",
        )
    private = story.real and story.public_role == "warga" and story.state == "hidup"
    consent = story.consent
    if private and not (consent.ground == "izin-tertulis" and consent.given and consent.archive):
        yield Problem(
            path,
            line("izin"),
            "warga yang masih hidup butuh izin tertulis",
            "contoh: {dasar: izin-tertulis, tanggal: 2026-10-01, arsip: KSA-07}",
        )
    if story.real:
        yield from _check_sources(story, reading)
    yield from _check_reviewers(story)


def _check_sources(story: Story, reading: Reading) -> Iterator[Problem]:
    path, line = story.source.path, story.source.line
    records = reading.records.get("sumber.yml", {})
    sources = [records[slug] for slug in story.sources if slug in records]
    sites = {urlsplit(s.url).hostname for s in sources if isinstance(s, Source)}
    if len(sources) == len(story.sources) and len(sites) < 2:
        yield Problem(
            path,
            line("sumber"),
            "kisah nyata butuh dua sumber dari penerbit berbeda",
            "cari sumber kedua yang menceritakan hal yang sama.",
        )
    for index, station in enumerate(story.stations):
        if not station.source:
            yield Problem(
                path,
                line("peristiwa", index),
                "peristiwa ini belum punya sumber",
                "tambahkan sumber: dan id sumber yang sudah dibuka.",
            )


def _check_worksheet(sheet: Worksheet, sheets: dict[str, Worksheet]) -> Iterator[Problem]:
    path, line = sheet.source.path, sheet.source.line
    other = sheets[sheet.id]
    if other is not sheet:
        yield Problem(
            path, line("id"), f"nomor {sheet.id} sudah dipakai {other.slug}", "pakai nomor lain."
        )
    if sheet.open_ended and len(sheet.sample_answers) < 2:
        yield Problem(
            path,
            line("kunci"),
            "kunci terbuka butuh dua contoh jawaban",
            "tambahkan contoh_jawaban dengan dua butir.",
        )
    if "lingkungan" in sheet.guidance_fields and not sheet.care:
        yield Problem(
            path,
            line("bidang"),
            "lembar tentang lingkungan butuh catatan jaga",
            'contoh jaga: "Anak boleh memilih tetangga."',
        )
    if sheet.answers == "dari-isi" and "/// pasang" not in sheet.body:
        yield Problem(
            path,
            line("kunci"),
            "tidak ada balok yang menyimpan jawaban",
            "pakai /// pasang, atau tulis daftar jawabannya.",
        )
    yield from _check_reviewers(sheet)


def _check_session(session: Session, sheets: dict[str, Worksheet]) -> Iterator[Problem]:
    path, line = session.source.path, session.source.line
    total = sum(activity.minutes for activity in session.activities)
    if total != session.minutes:
        yield Problem(
            path,
            line("langkah"),
            f"menit semua langkah {total}, padahal menit sesi {session.minutes}",
            "ubah menit sampai jumlahnya sama.",
        )
    named = {sheet_id for activity in session.activities for sheet_id in activity.worksheets}
    for sheet_id in sorted(named ^ set(session.worksheets)):
        yield Problem(
            path,
            line("lembar"),
            f"lembar {sheet_id} tidak ada di langkah dan daftar lembar sekaligus",
            "tulis di lembar dan pada langkah yang memakainya.",
        )
    mine = [sheets[sheet_id] for sheet_id in session.worksheets if sheet_id in sheets]
    if len(mine) < len(session.worksheets):
        return
    for band, copies in session.copies_per_child.by_band.items():
        used = [s for s in mine if band in s.bands] if band in session.bands else []
        needed = sum(sheet.copies for sheet in used)
        if needed != copies:
            names = ", ".join(sheet.id for sheet in used) or "tidak ada lembar"
            yield Problem(
                path,
                line("fotokopi_per_anak", band),
                f"usia {band}: tertulis {copies} lembar, hitungannya {needed} ({names})",
                f"tulis {band}: {needed}",
            )
    for sheet in mine:
        if not set(sheet.bands) & set(session.bands):
            yield Problem(
                path,
                line("lembar"),
                f"lembar {sheet.id} bukan untuk usia sesi ini",
                "pilih lembar lain atau tambah usia.",
            )
    yield from _check_reviewers(session)
