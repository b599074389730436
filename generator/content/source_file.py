"""One text file from a content root: its front matter, its body, and where each line stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.content import yaml_text
from generator.content.problems import Problem
from generator.content.yaml_text import Marked

MAX_BYTES = 200_000  # the longest guide is a tenth of this; more is a mistake or an attack
_FENCED = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
# Controls, zero-width marks and direction changers: text that reads otherwise than it shows.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """`path` as people name it ("content/karier/perawat.md"), `slug` from its file name."""

    path: str
    slug: str
    marked: Marked
    body: str
    body_line: int

    def line(self, *location: str | int) -> int:
        return self.marked.line(location)


def read_text(file: Path, path: str) -> tuple[str | None, list[Problem]]:
    """The text of `file` with Unix line ends and no byte-order mark, or why it cannot be read."""

    def refuse(message: str, hint: str, line: int = 1) -> tuple[None, list[Problem]]:
        return None, [Problem(path, line, message, hint)]

    if file.is_symlink():
        return refuse(
            "berkas ini tautan ke tempat lain", "salin isi berkas yang asli ke tempat ini."
        )
    try:
        if file.stat().st_size > MAX_BYTES:
            return refuse("berkas ini terlalu besar", "bagi isinya; paling besar 200 KB.")
        data = file.read_bytes()
    except OSError as error:
        return refuse(f"berkas tidak bisa dibuka ({error.strerror})", "periksa izin berkasnya.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return refuse(
            "huruf di baris ini bukan UTF-8",
            'simpan ulang berkas dengan pilihan "UTF-8" di editor teksmu.',
            line,
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if hidden := _HIDDEN.search(text):
        line = text.count("\n", 0, hidden.start()) + 1
        return refuse(
            f"ada huruf yang tidak terlihat (U+{ord(hidden[0]):04X})",
            "hapus baris ini lalu ketik ulang dengan tangan, jangan disalin-tempel.",
            line,
        )
    return text, []


def parse_page(text: str, path: str) -> tuple[SourceFile | None, list[Problem]]:
    """Split a Markdown file into fields and body."""
    fenced = _FENCED.match(text)
    if not fenced:
        return None, [
            Problem(
                path,
                1,
                "berkas harus diawali isian di antara dua baris ---",
                "baris 1 berisi ---, lalu isian seperti judul: Perawat, lalu baris --- lagi.",
            )
        ]
    marked, problems = yaml_text.parse(fenced[1], path, first_line=2)
    if marked is None:
        return None, problems
    body_line = text.count("\n", 0, fenced.end()) + 1
    return SourceFile(path, Path(path).stem, marked, text[fenced.end() :], body_line), problems


def parse_data(text: str, path: str) -> tuple[SourceFile | None, list[Problem]]:
    """Read a whole file of YAML."""
    marked, problems = yaml_text.parse(text, path)
    if marked is None:
        return None, problems
    return SourceFile(path, Path(path).stem, marked, "", 1), problems
