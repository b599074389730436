"""YAML as contributors write it: every scalar stays the text they typed, every key keeps its line.

PyYAML's own loaders turn `no` into False, `7:30` into 450 and `0215` into 141; here the schema
alone decides what a text means. Anchors, aliases and tags are refused: nobody needs them in a
profile, and they are how a small file becomes a huge one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from generator.content.problems import Problem

Path_: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"

MAX_DEPTH = 8
_EMPTY = {"", "~", "null"}
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Marked:
    """The values of one YAML text and the line of each: `lines[("jalur", 0, "biaya")]`."""

    value: Value
    lines: dict[Path_, int]

    def line(self, location: Path_) -> int:
        """Line of the value at `location`, or of the nearest thing around it."""
        for end in range(len(location), -1, -1):
            if location[:end] in self.lines:
                return self.lines[location[:end]]
        return 1


class _Refused(Exception):
    def __init__(self, line: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.line, self.message, self.hint = line, message, hint


class _Builder:
    def __init__(self, events: Iterator[yaml.Event], first_line: int) -> None:
        self.events, self.first_line = events, first_line
        self.lines: dict[Path_, int] = {}
        self.duplicates: list[tuple[int, str, int]] = []
        self.commas: list[tuple[int, str]] = []

    def line(self, event: yaml.Event) -> int:
        mark = event.start_mark
        return (mark.line if mark else 0) + self.first_line

    def build(self, event: yaml.Event, at: Path_) -> Value:
        self.lines.setdefault(at, self.line(event))
        self._refuse_tricks(event, at)
        if isinstance(event, yaml.ScalarEvent):
            plain = event.style is None
            return None if plain and event.value in _EMPTY else str(event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(at)
        return self._mapping(at, flow=bool(getattr(event, "flow_style", False)))

    def _refuse_tricks(self, event: yaml.Event, at: Path_) -> None:
        line = self.line(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(
                line,
                "tanda & dan * di awal nilai tidak dipakai di sini",
                'tulis nilainya langsung, atau beri tanda kutip: "*penting*".',
            )
        tag = getattr(event, "tag", None)
        if tag:
            raise _Refused(line, f"tanda {tag} tidak dipakai di sini", "hapus tanda itu.")
        if len(at) > MAX_DEPTH:
            raise _Refused(line, "susunan terlalu dalam", "sederhanakan jadi daftar biasa.")

    def _sequence(self, at: Path_) -> list[Value]:
        values: list[Value] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            values.append(self.build(event, (*at, len(values))))
        return values

    def _mapping(self, at: Path_, flow: bool) -> dict[str, Value]:
        values: dict[str, Value] = {}
        last = ""
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            self._refuse_tricks(event, at)
            if not isinstance(event, yaml.ScalarEvent):
                raise _Refused(
                    self.line(event), "nama isian harus satu kata", "tulis seperti: judul: Perawat"
                )
            key = str(event.value)
            here = (*at, key)
            if key in values:
                self.duplicates.append((self.line(event), key, self.lines[here]))
                self.build(next(self.events), (*here, "(ganda)"))
                continue
            self.lines[here] = self.line(event)
            value = self.build(next(self.events), here)
            if flow and value is None and isinstance(values.get(last), str):
                # {langkah: lulus SMA, lalu kuliah}: the comma ended the value too early.
                self.commas.append((self.line(event), f"{values[last]}, {key}"))
                values[last] = f"{values[last]}, {key}"
                continue
            values[key], last = value, key
        return values


def parse(text: str, path: str, first_line: int = 1) -> tuple[Marked | None, list[Problem]]:
    """Read one YAML document; `first_line` is where it starts in the file at `path`.

    Returns (None, problems) when the text cannot be read at all.
    """
    events = yaml.parse(text, Loader=_Loader)
    try:
        for expected in (yaml.StreamStartEvent, yaml.DocumentStartEvent):
            if not isinstance(next(events), expected):
                return Marked(None, {(): first_line}), []
        builder = _Builder(events, first_line)
        value = builder.build(next(events), ())
        next(events)
        if not isinstance(next(events), yaml.StreamEndEvent):
            raise _Refused(
                first_line, "ada dua bagian YAML dalam satu berkas", "sisakan satu bagian saja."
            )
    except _Refused as refused:
        return None, [Problem(path, refused.line, refused.message, refused.hint)]
    except yaml.MarkedYAMLError as error:
        return None, [_explain(error, path, first_line)]
    except yaml.YAMLError:  # a control character: the reader names no line
        line = first_line + next(
            (
                n
                for n, row in enumerate(text.split("\n"))
                if not row.replace("\t", "").isprintable()
            ),
            0,
        )
        return None, [
            Problem(path, line, "ada huruf yang tidak terlihat", "ketik ulang baris ini.")
        ]
    problems = [
        Problem(
            path,
            line,
            f'isian "{key}" ditulis dua kali (pertama di baris {first})',
            "hapus salah satu supaya jelas mana yang dipakai.",
        )
        for line, key, first in builder.duplicates
    ]
    problems += [
        Problem(
            path,
            line,
            "ada koma di dalam { } tanpa tanda kutip, jadi nilainya terpotong",
            f'beri kutip pada seluruh nilai: "{whole}".',
        )
        for line, whole in builder.commas
    ]
    return Marked(value, builder.lines), problems


def _explain(error: yaml.MarkedYAMLError, path: str, first_line: int) -> Problem:
    mark = error.problem_mark or error.context_mark
    line = first_line + (mark.line if mark else 0)
    reason = error.problem or ""
    if "mapping values are not allowed" in reason:
        return Problem(
            path,
            line,
            "ada titik dua (:) di dalam nilai tanpa tanda kutip",
            'beri tanda kutip pada seluruh nilai, misalnya catatan: "Ingat: pakai sarung tangan".',
        )
    if "\\t" in reason or "cannot start any token" in reason:
        return Problem(
            path,
            line,
            "ada tab atau tanda yang tidak boleh di awal nilai",
            'pakai spasi, bukan tab; nilai yang diawali tanda baca diberi kutip, misalnya "@kota".',
        )
    if "quoted scalar" in reason or "quoted scalar" in (error.context or ""):
        context = error.context_mark
        line = first_line + (context.line if context else line - first_line)
        return Problem(
            path,
            line,
            "tanda kutip dibuka tetapi tidak ditutup",
            'tutup dengan kutip yang sama, misalnya jam: "07.30".',
        )
    if "expected <block end>" in reason or "could not find expected ':'" in reason:
        return Problem(
            path,
            line,
            "susunan baris tidak rapi: jorokan (spasi di depan) atau titik dua kurang pas",
            'tulis "nama: nilai", dan sejajarkan isian yang setingkat dengan spasi yang sama.',
        )
    return Problem(
        path,
        line,
        "bagian ini tidak bisa dibaca sebagai YAML",
        "bandingkan dengan contoh di CONTRIBUTING.md, misalnya judul: Pandai besi",
    )
