"""Worksheets and sessions: numbers that add up, sheets that are named and fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeVar

from generator.content.model import Session, Worksheet
from generator.content.problems import Problem
from generator.content.reading import Reading, typed
from generator.content.rulebook import sheets as rules
from generator.language import _
from generator.markup.blocks import HOLD_ANSWERS

Numbered = TypeVar("Numbered", Worksheet, Session)
_HOLDS_ANSWERS = re.compile(rf"^/// (?:{'|'.join(HOLD_ANSWERS)})(?![\w-])", re.MULTILINE)


def check(reading: Reading) -> Iterator[Problem]:
    sheets = typed(reading.every(), Worksheet)
    sessions = typed(reading.every(), Session)
    yield from _check_numbers(sheets)
    yield from _check_numbers(sessions)
    for sheet in sheets:
        yield from _check_worksheet(sheet)
    by_id = {sheet.id: sheet for sheet in sheets}
    for session in sessions:
        yield from _check_minutes(session)
        yield from _check_named(session, by_id)
        yield from _check_copies(session, by_id)


def _check_numbers(items: list[Numbered]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for item in sorted(items, key=lambda item: item.slug):
        if item.id in first:
            yield Problem(
                item.source.path,
                item.source.line("id"),
                _("nomor {nomor} sudah dipakai {pemakai}", nomor=item.id, pemakai=first[item.id]),
                _("pakai nomor lain yang belum dipakai."),
                rules.SAME_NUMBER,
            )
        first.setdefault(item.id, item.slug)


def _check_worksheet(sheet: Worksheet) -> Iterator[Problem]:
    path, line = sheet.source.path, sheet.source.line
    if sheet.open_ended and len(sheet.sample_answers) < 2:
        yield Problem(
            path,
            line("kunci"),
            _("kunci terbuka butuh dua contoh jawaban"),
            _("tambahkan contoh_jawaban: lalu dua baris, misalnya - Aku suka angin sore."),
            rules.SAMPLES,
        )
    if "lingkungan" in sheet.guidance_fields and not sheet.care:
        yield Problem(
            path,
            line("bidang"),
            _("lembar tentang lingkungan butuh catatan jaga"),
            _('contoh jaga: "Anak boleh memilih tetangga."'),
            rules.CARE,
        )
    if sheet.answers == "dari-isi" and not _HOLDS_ANSWERS.search(sheet.body):
        yield Problem(
            path,
            line("kunci"),
            _("tidak ada balok yang menyimpan jawaban"),
            _("pakai misalnya /// pasang atau /// urutan, atau tulis daftar jawabannya."),
            rules.KEY_INSIDE,
        )


def _check_minutes(session: Session) -> Iterator[Problem]:
    total = sum(activity.minutes for activity in session.activities)
    if total != session.minutes:
        yield Problem(
            session.source.path,
            session.source.line("langkah"),
            _(
                "menit semua langkah {jumlah}, padahal menit sesi {menit}",
                jumlah=total,
                menit=session.minutes,
            ),
            _("ubah menit sampai jumlahnya sama."),
            rules.MINUTES,
        )


def _check_named(session: Session, known: dict[str, Worksheet]) -> Iterator[Problem]:
    path, line = session.source.path, session.source.line
    for index, activity in enumerate(session.activities):
        for sheet_id in activity.worksheets:
            if sheet_id not in session.worksheets:
                yield Problem(
                    path,
                    line("langkah", index, "lembar"),
                    _(
                        "lembar {nomor} dipakai di langkah, tetapi tidak ada di daftar lembar",
                        nomor=sheet_id,
                    ),
                    _("tambahkan {nomor} pada lembar: di bawah.", nomor=sheet_id),
                    rules.SHEETS_NAMED,
                )
    used = {sheet_id for activity in session.activities for sheet_id in activity.worksheets}
    for index, sheet_id in enumerate(session.worksheets):
        if sheet_id not in used and sheet_id in known:
            yield Problem(
                path,
                line("lembar", index),
                _("lembar {nomor} tidak dipakai di langkah mana pun", nomor=sheet_id),
                _("tambahkan lembar: [{nomor}] pada langkah yang memakainya.", nomor=sheet_id),
                rules.SHEETS_NAMED,
            )


def _check_copies(session: Session, sheets: dict[str, Worksheet]) -> Iterator[Problem]:
    path, line = session.source.path, session.source.line
    mine = [sheets[sheet_id] for sheet_id in session.worksheets if sheet_id in sheets]
    if len(mine) < len(session.worksheets):
        return
    for band, copies in session.copies_per_child.by_band.items():
        used = [s for s in mine if band in s.bands] if band in session.bands else []
        needed = sum(sheet.copies for sheet in used)
        if needed != copies:
            names = ", ".join(sheet.id for sheet in used) or _("tidak ada lembar")
            yield Problem(
                path,
                line("fotokopi_per_anak", band),
                _(
                    "usia {usia}: tertulis {tertulis} lembar, hitungannya {n} ({lembar})",
                    usia=band,
                    tertulis=copies,
                    n=needed,
                    lembar=names,
                ),
                _("tulis {usia}: {n}", usia=band, n=needed),
                rules.COPIES,
            )
    for index, sheet in enumerate(mine):
        if not set(sheet.bands) & set(session.bands):
            yield Problem(
                path,
                line("lembar", index),
                _("lembar {nomor} bukan untuk usia sesi ini", nomor=sheet.id),
                _("pilih lembar lain atau tambah usia."),
                rules.SHEET_AGES,
            )
