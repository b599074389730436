"""What a check found, as a page that a teacher can read on the hosting site."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from generator.content.problems import Problem
from generator.content.rulebook import ERROR
from generator.report import text
from generator.report.tables import Report

MOST = 40  # problems in full; somebody who sees more begins with these
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|<>~@$&-])")


def write(problems: Sequence[Problem], changed: Sequence[str], report: Report | None) -> str:
    """Markdown: the verdict, the changed files, each problem with advice, then the library.

    `report` is None when something must be mended before anything can be counted.
    """
    errors = sum(problem.level == ERROR for problem in problems)
    parts = ["# Hasil pemeriksaan isi", _verdict(errors, len(problems) - errors)]
    if changed:
        parts.append(
            "## Berkas yang berubah\n\n" + "\n".join(f"- {plain(name)}" for name in changed)
        )
    if problems:
        parts.append("## Yang perlu dilihat\n\n" + _list(problems))
    if report:
        parts.append("## Isi kit sesudah perubahan ini\n\n" + text.markdown(report))
        parts.append(
            "Situs, PDF, dan gambar halaman yang berubah ada di bagian *Artifacts* di bawah."
        )
    return "\n\n".join(parts) + "\n"


def plain(said: str) -> str:
    """A text that stays a text: what a stranger typed becomes no link and no heading."""
    return _MARKUP.sub(r"\\\1", " ".join(said.split()))


def _verdict(errors: int, others: int) -> str:
    if errors:
        return (
            f"**Belum bisa diterima: {errors} hal perlu diperbaiki.** Itu biasa. Setiap hal punya "
            "saran di bawahnya. Perbaiki berkasnya di usulan yang sama; pemeriksaan berjalan lagi."
        )
    if others:
        return f"**Bisa diterima.** Ada {others} peringatan yang sebaiknya dilihat."
    return "**Bisa diterima.** Tidak ada yang perlu diperbaiki."


def _list(problems: Sequence[Problem]) -> str:
    rows = []
    for path, found in groupby(sorted(problems)[:MOST], key=lambda problem: problem.path):
        rows.append(f"### {plain(path)}\n")
        rows += [
            f"- Baris {p.line}: {plain(f'{p.message} [{p.rule.number}]')}  \n"
            f"  Saran: {plain(p.hint)}"
            for p in found
        ]
        rows.append("")
    if len(problems) > MOST:
        rows.append(f"Dan {len(problems) - MOST} lagi. Perbaiki dulu yang di atas.\n")
    first = min(problems).rule.number
    rows.append(
        f"Arti tiap nomor ada di CONTRIBUTING.md; alasannya dengan `./cita explain {first}`."
    )
    return "\n".join(rows).rstrip()
