"""Sentences of a file, each with its line: what a reader reads, without the markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.content.model import Booklet, Career, Guide, Record, Session, Story
from generator.content.model.fields import PARTS
from generator.content.reading import Written
from generator.content.source_file import SourceFile
from generator.language import Rules
from generator.memory import remember

CODE = re.compile(r"`[^`]*`")  # shown as it is, so nothing in it counts
_DOT = "\u2024"  # stands in for a dot that ends nothing
END = re.compile(r"(?<=[.!?])[\"”’')]*\s+")
LINK = re.compile(r"!?\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])?")
ESCAPED = re.compile(r"\\([\\`*_{}\[\]()>#+.!|-])")
EMPHASIS = re.compile(r"[*`]+|(?<!\w)_+|_+(?!\w)")
HEADING = re.compile(r"^ {0,3}#{1,6}\s+")
LIST = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")
QUOTE = re.compile(r"^ {0,3}(?:> ?)+")
OPTION = re.compile(r"^ {4,}[a-z-]+:")
RULE = re.compile(r"^[\s:|*_-]+$")
FENCE = re.compile(r"^\s*/{3,}[^|]*\|?")

CHILD, OLDER, ADULT = "anak", "13-15", "dewasa"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`paragraph` numbers the paragraphs of a body; fields of the front matter have -1."""

    line: int
    text: str
    level: str
    paragraph: int = -1


@cache
def short(rules: Rules) -> re.Pattern[str]:
    """Dots that end no sentence; those of closing words end one when a capital letter follows."""
    return re.compile(
        rf"\b(?:({'|'.join(map(re.escape, rules.abbreviations))})\.(?=\s)"
        rf"|({'|'.join(map(re.escape, rules.closing))})\.(?=\s+[^A-Z\s]))"
    )


def most_words(rules: Rules, level: str) -> int:
    """The most words a sentence may have for this reader (content guide, section 7)."""
    return {CHILD: rules.child, OLDER: rules.older, ADULT: rules.adult}[level]


@remember
def split(text: str, rules: Rules) -> tuple[str, ...]:
    """Sentences of one paragraph; dr., No. and 2,5 end none."""
    held = short(rules).sub(lambda m: m[0].replace(".", _DOT), " ".join(text.split()))
    return tuple(part.replace(_DOT, ".") for part in END.split(held) if part.strip())


@remember
def plain(text: str) -> str:
    """A line without Markdown: links become their words, emphasis and escapes disappear."""
    bare = EMPHASIS.sub("", LINK.sub(r"\1", text))
    return ESCAPED.sub(r"\1", bare).strip()


def level_of(written: Written) -> str:
    """Who reads the body of this file."""
    if issubclass(written.kind, Session) or (
        issubclass(written.kind, Guide) and written.says("level") == "E"
    ):
        return ADULT
    if issubclass(written.kind, Booklet) and written.says("untuk") != "anak":
        return ADULT
    if issubclass(written.kind, Story) and written.says("level") == "D":
        return OLDER
    return CHILD


def _blocks(source: SourceFile) -> Iterator[tuple[int, str, bool]]:
    """(line, text, is a paragraph) for each run of lines that belongs together."""
    run: list[str] = []
    start, whole, options = 0, True, False

    def close() -> Iterator[tuple[int, str, bool]]:
        if run:
            yield start, plain(" ".join(run)), whole
            run.clear()

    for offset, row in enumerate(source.body.split("\n")):
        line = source.body_line + offset
        if fence := FENCE.match(row):
            yield from close()
            yield line, plain(row[fence.end() :]), False
            options = True
            continue
        if options and OPTION.match(row):
            continue
        options = False
        row = QUOTE.sub("", row)
        if not row.strip() or RULE.match(row):
            yield from close()
        elif HEADING.match(row):
            yield from close()
            yield line, plain(HEADING.sub("", row)), False
        elif row.lstrip().startswith("|"):
            yield from close()
            for cell in row.strip().strip("|").split("|"):
                yield line, plain(cell), False
        elif LIST.match(row):
            yield from close()
            start, whole = line, False
            run.append(LIST.sub("", row))
        else:
            if not run:
                start, whole = line, True
            run.append(row)
    yield from close()


def body_sentences(written: Written, rules: Rules) -> list[Sentence]:
    """Sentences of the body with the level of the part they stand in."""
    level, paragraph, found = level_of(written), 0, []
    for line, text, whole in _blocks(written.source):
        if issubclass(written.kind, Career) and text in PARTS:
            level = OLDER if PARTS[text] == "13-15" else CHILD
        paragraph += whole
        found += [
            Sentence(line, part, level, paragraph if whole else -1) for part in split(text, rules)
        ]
    return found


_NOT_PROSE = {
    "skema", "alias", "kata_dasar", "kbji", "isco", "onet", "riasec", "kelompok", "lokasi",
    "jenjang", "mapel", "biaya", "jam", "pola_upah", "tokoh", "terkait", "gambar", "sumber",
    "diperiksa", "penulis", "peninjau", "status", "jenis", "nama_tampil", "keadaan",
    "usia_saat_terbit", "peran_publik", "mirip", "karier", "izin", "level", "id", "tahap", "usia",
    "bidang", "cara", "lembar", "untuk", "edisi", "kunci", "belum_pasti", "bahan", "panduan",
    "sesi", "kisah", "lembar_kerja", "slug", "huruf", "bentuk", "nomor", "alamat",
    "alamat_sunting", "alamat_berkas_baru", "sosok", "tanggal", "desa",
}  # fmt: skip
_FOR_ADULTS = {"catatan_fasilitator", "jaga", "bisa_tanpa_tulis", "contoh_jawaban"}


def field_sentences(written: Written, rules: Rules) -> list[Sentence]:
    """Sentences of the front matter; keys that hold codes or names are left out."""
    found: list[Sentence] = []
    body = level_of(written)
    for at, text in values(written.source.marked.value):
        if level := level_at(written.kind, at, body):
            line = written.source.line(*at)
            found += [Sentence(line, part, level) for part in split(text, rules)]
    return found


def level_at(kind: type[Record], at: tuple[str | int, ...], body: str = CHILD) -> str:
    """Who reads the field `at` of a file whose body is for `body`; empty: a code or a name."""
    names = {name for name in at if isinstance(name, str)}
    if at[:1] == ("cara",) and issubclass(kind, Story):
        names.discard("cara")  # in a story this is a sentence, on a sheet one word
    if at[:1] == ("kelompok",) and len(at) > 1:
        names.discard("kelompok")  # in minat.yml the six groups, in a career one word
    if names & _NOT_PROSE:
        return ""
    return ADULT if body == ADULT or names & _FOR_ADULTS else CHILD


def values(
    value: object, at: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text in nested lists and mappings with the place it stands at."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from values(inner, (*at, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from values(inner, (*at, index))
    elif isinstance(value, str):
        yield at, value


def sentences(written: Written, rules: Rules) -> list[Sentence]:
    return [*field_sentences(written, rules), *body_sentences(written, rules)]
