"""Markdown that is too tangled to read: for the converter it costs minutes, for people sense."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.content import prose
from generator.content.checks.slip import Slip
from generator.content.problems import Problem
from generator.content.reading import Reading, Written
from generator.content.rulebook import graph
from generator.language import _, marked

MOST_INDENT = 20  # spaces: a list in a list in a list
MOST_NESTED = 3  # brackets in brackets, quotes in lists in quotes
_OTHER_HEADING = re.compile(r"^ {0,3}(?:#|#{4,})(?!#)\s*\S|^ {0,3}=+\s*$")
_OPEN_LINK = re.compile(r"\]\((?:(?!\]\()[^)])*(?:$|(?=\]\())")
_LEAD = re.compile(r"(?:\s*(?:>|(?:[-*+]|\d+[.)])(?=\s)))*")
_MARK = re.compile(r">|[-*+]|\d+[.)]")
_RULE = re.compile(r"[-*_ ]+")
HEADING = Slip(
    graph.HEADING,
    marked("tingkat judul ini tidak dipakai"),
    marked("tulis ## untuk judul bagian atau ### di bawahnya, misalnya ## Mulai"),
    _OTHER_HEADING,
)
OPEN_LINK = Slip(
    graph.OPEN_LINK,
    marked("kurung tautan dibuka tetapi tidak ditutup"),
    marked("tutup tautan di baris yang sama: [perawat](../karier/perawat.md)"),
    _OPEN_LINK,
)


def check(reading: Reading) -> Iterator[Problem]:
    for written in reading.bodies():
        yield from _check_body(written)


def _check_body(written: Written) -> Iterator[Problem]:
    path, depth = written.path, 0
    for line, row in written.rows():
        row = prose.CODE.sub("", row)
        if not row.strip():
            depth = 0
            continue
        lead = _LEAD.match(row)
        marks = len(_MARK.findall(lead[0])) if lead and not _RULE.fullmatch(row) else 0
        indent = len(row.expandtabs(4)) - len(row.expandtabs(4).lstrip())
        if indent > MOST_INDENT or marks > MOST_NESTED:
            hint = _("pakai daftar biasa, paling banyak tiga tingkat.")
            yield Problem(path, line, _("baris ini terlalu menjorok ke dalam"), hint, graph.INDENT)
        yield from (slip.problem(path, line) for slip in (HEADING, OPEN_LINK) if slip.found(row))
        before = depth
        for bracket in re.findall(r"[\[\]]", row):
            depth = depth + 1 if bracket == "[" else max(depth - 1, 0)
            if depth > MOST_NESTED:
                break
        if depth > MOST_NESTED >= before:
            hint = _("tutup tiap [ dengan ], misalnya [perawat](../karier/perawat.md)")
            yield Problem(
                path,
                line,
                _("kurung siku [ terlalu banyak atau tidak ditutup"),
                hint,
                graph.OPEN_LINK,
            )
