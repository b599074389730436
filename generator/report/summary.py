"""What a check found, as a page that a teacher can read on the hosting site."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from generator.content.problems import Problem
from generator.content.rulebook import ERROR
from generator.language import _
from generator.report import text
from generator.report.tables import Report

MOST = 40  # problems in full; somebody who sees more begins with these
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|<>~@$&-])")


def write(problems: Sequence[Problem], changed: Sequence[str], report: Report | None) -> str:
    """Markdown: the verdict, the changed files, each problem with advice, then the library.

    `report` is None when something must be mended before anything can be counted.
    """
    errors = sum(problem.level == ERROR for problem in problems)
    parts = ["# " + _("Hasil pemeriksaan isi"), _verdict(errors, len(problems) - errors)]
    if changed:
        rows = "\n".join(f"- {plain(name)}" for name in changed)
        parts.append(_part(_("Berkas yang berubah"), rows))
    if problems:
        parts.append(_part(_("Yang perlu dilihat"), _list(problems)))
    if report:
        parts.append(_part(_("Isi kit sesudah perubahan ini"), text.markdown(report)))
        parts.append(
            _("Situs, PDF, dan gambar halaman yang berubah ada di bagian *Artifacts* di bawah.")
        )
    return "\n\n".join(parts) + "\n"


def _part(heading: str, said: str) -> str:
    return f"## {heading}\n\n{said}"


def plain(said: str) -> str:
    """A text that stays a text: what a stranger typed becomes no link and no heading."""
    return _MARKUP.sub(r"\\\1", " ".join(said.split()))


def _verdict(errors: int, others: int) -> str:
    if errors:
        return _(
            "**Belum bisa diterima: {n} hal perlu diperbaiki.** Itu biasa. Setiap hal punya "
            "saran di bawahnya. Perbaiki berkasnya di usulan yang sama; pemeriksaan berjalan lagi.",
            n=errors,
        )
    if others:
        return _("**Bisa diterima.** Ada {n} peringatan yang sebaiknya dilihat.", n=others)
    return _("**Bisa diterima.** Tidak ada yang perlu diperbaiki.")


def _numbered(problem: Problem) -> str:
    return f"{problem.message} [{problem.rule.number}]"


def _list(problems: Sequence[Problem]) -> str:
    rows = []
    for path, found in groupby(sorted(problems)[:MOST], key=lambda problem: problem.path):
        rows.append(f"### {plain(path)}\n")
        rows += [
            _("- Baris {nomor}: {masalah}", nomor=p.line, masalah=plain(_numbered(p)))
            + "  \n  "
            + _("Saran: {saran}", saran=plain(p.hint))
            for p in found
        ]
        rows.append("")
    if len(problems) > MOST:
        rest = len(problems) - MOST
        rows.append(_("Dan {n} lagi. Perbaiki dulu yang di atas.", n=rest) + "\n")
    first = min(problems).rule.number
    rows.append(
        _(
            "Arti tiap nomor ada di CONTRIBUTING.md; alasannya dengan `./cita explain {nomor}`.",
            nomor=first,
        )
    )
    return "\n".join(rows).rstrip()
