"""What went wrong in a contributor's YAML, said for somebody who never heard of YAML."""

from __future__ import annotations

from typing import NamedTuple

import yaml

from generator.content.rulebook import fields, files
from generator.content.rulebook.rule import Rule
from generator.language import _, marked

_LONGEST_OWN = 120  # letters of a row that is shown as it should be


class Advice(NamedTuple):
    """`message` and `hint` are marked; `told` says them with `values` put in."""

    message: str
    hint: str
    rule: Rule
    unquoted: str = ""  # the value that only needs quotes around it
    values: tuple[tuple[str, object], ...] = ()

    @property
    def told(self) -> tuple[str, str]:
        """Message and hint in the language spoken now."""
        values = dict(self.values)
        return _(self.message, **values), _(self.hint, **values)


TAB = Advice(
    marked("ada tab di depan nilai atau di awal baris"),
    marked("hapus tab itu, lalu tekan spasi. Jorokan di sini selalu memakai spasi."),
    files.TAB,
)
ANCHOR = Advice(
    marked("tanda & dan * di awal nilai punya arti khusus, jadi tidak bisa dipakai di sini"),
    marked('beri tanda kutip pada seluruh nilai, misalnya judul: "*Canting* kecil"'),
    files.SPECIAL,
)
TOO_DEEP = Advice(
    marked("susunan di dalam susunan terlalu dalam"),
    marked("sederhanakan menjadi daftar biasa: - satu - dua"),
    files.PARTS,
)
TWO_DOCUMENTS = Advice(
    marked("ada dua bagian dalam satu berkas"),
    marked("sisakan satu bagian; hapus baris --- di tengah."),
    files.PARTS,
)
ODD_KEY = Advice(
    marked("nama isian harus satu kata"), marked("tulis seperti judul: Perawat"), files.PAIR
)
_COLON = Advice(
    marked("ada titik dua (:) di dalam nilai tanpa tanda kutip"),
    marked('beri tanda kutip pada seluruh nilai, misalnya catatan: "Ingat: pakai sarung tangan"'),
    files.COLON,
)
_NO_COLON = Advice(
    marked("baris ini tidak punya titik dua dan spasi di belakang nama isiannya"),
    marked("tulis nama isian, titik dua, spasi, lalu nilainya, misalnya judul: Perawat"),
    files.PAIR,
)
_QUOTE_OPEN = Advice(
    marked("tanda kutip dibuka tetapi tidak ditutup"),
    marked('tutup dengan kutip yang sama, misalnya jam: "07.30"'),
    files.QUOTES,
)
_QUOTE_INSIDE = Advice(
    marked("tanda kutip menutup nilai terlalu cepat"),
    marked(
        "kutip seluruh nilai dengan tanda lain, "
        """misalnya judul: "Jum'at" atau judul: 'Si "Kilat"'"""
    ),
    files.QUOTES,
)
_BACKSLASH = Advice(
    marked("tanda \\ di dalam kutip punya arti khusus"),
    marked("hapus tanda \\ itu, atau pakai tanda /."),
    files.SPECIAL,
)
_BRACKET = Advice(
    marked("kurung [ ] atau { } dibuka tetapi tidak ditutup, atau ada tanda kurang di dalamnya"),
    marked("contoh yang benar: alat: [palu, landasan, tungku]"),
    files.BRACKETS,
)
MARK = Advice(
    marked("nilai ini diawali tanda baca yang punya arti khusus"),
    marked('beri tanda kutip pada seluruh nilai, misalnya judul: "@kota"'),
    files.SPECIAL,
)
_LIST = Advice(
    marked("daftar dengan tanda hubung harus mulai di baris baru"),
    marked("tulis tugas: lalu di baris bawahnya - Menempa besi dengan palu"),
    files.LAYOUT,
)
_LAYOUT = Advice(
    marked("susunan baris tidak rapi: jorokan (spasi di depan) atau titik dua kurang pas"),
    marked('tulis "nama: nilai", dan sejajarkan isian yang setingkat dengan spasi yang sama.'),
    files.LAYOUT,
)
_UNKNOWN = Advice(
    marked("bagian ini tidak bisa dibaca"),
    marked("bandingkan dengan berkas lain yang sudah jadi, misalnya judul: Pandai besi"),
    files.LAYOUT,
)

# Words of PyYAML's scanner and parser; the first that fits wins.
_REASONS: tuple[tuple[str, Advice], ...] = (
    ("mapping values are not allowed", _COLON),
    ("unexpected end of stream", _QUOTE_OPEN),
    ("unexpected document separator", _QUOTE_OPEN),
    ("unknown escape character", _BACKSLASH),
    ("expected escape sequence", _BACKSLASH),
    ("sequence entries are not allowed", _LIST),
    ("while scanning an alias", ANCHOR),
    ("while scanning an anchor", ANCHOR),
    ("cannot start any token", MARK),
    ("while scanning a directive", MARK),
    ("while scanning a block scalar", MARK),
    ("while scanning a tag", MARK),
    ("expected ',' or", _BRACKET),
    ("while parsing a flow", _BRACKET),
    ("<document start>", TWO_DOCUMENTS),
    ("but found ']'", _BRACKET),
    ("but found '}'", _BRACKET),
    ("could not find expected ':'", _NO_COLON),
    ("expected the node content", MARK),
    ("expected <block end>, but found '<scalar>'", _QUOTE_INSIDE),
    ("expected <block end>", _LAYOUT),
)


def twice(key: str, first: int) -> Advice:
    return Advice(
        marked('isian "{nama}" ditulis dua kali (pertama di baris {baris})'),
        marked("hapus salah satu supaya jelas mana yang dipakai."),
        files.TWICE,
        values=(("nama", key), ("baris", first)),
    )


def comma(whole: str) -> Advice:
    return Advice(
        marked("koma di dalam kurung memotong nilai ini menjadi dua"),
        marked('beri tanda kutip pada seluruh nilai: "{nilai}"'),
        files.COMMA,
        whole,
        (("nilai", whole),),
    )


def decimal(whole: str) -> Advice:
    return Advice(
        marked('"{nilai}" bukan angka bulat: koma di dalam kurung memotongnya'),
        marked("tulis angka bulat tanpa koma, misalnya {{usia_kerja: 18}}"),
        fields.NUMBER,
        values=(("nilai", whole),),
    )


def lost_comment(whole: str) -> Advice:
    return Advice(
        marked("tulisan sesudah tanda # tidak dibaca komputer"),
        marked('beri tanda kutip pada seluruh nilai: "{nilai}"'),
        files.COMMENT,
        whole,
        (("nilai", whole),),
    )


def with_own(advice: Advice, mended: str | None) -> Advice:
    """The advice with the writer's own row as the right example, if it is known and short."""
    if mended is None or advice is not _COLON or len(mended) > _LONGEST_OWN:
        return advice
    hint = _("beri tanda kutip pada seluruh nilai: {nilai}", nilai=mended.strip())
    return advice._replace(hint=hint)


def explain(text: str, error: yaml.YAMLError) -> tuple[int, Advice]:
    """(line from 0, advice) for a text that a parser refused with `error`.

    PyYAML's slower parser in Python explains: its fast one in C words the same slip differently,
    and not every machine has it.
    """
    try:
        for _event in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as slower:
        return _locate(slower, text)
    except yaml.YAMLError:
        return 0, _UNKNOWN
    return _locate(error, text) if isinstance(error, yaml.MarkedYAMLError) else (0, _UNKNOWN)


def _locate(error: yaml.MarkedYAMLError, text: str) -> tuple[int, Advice]:
    words = f"{error.context or ''} {error.problem or ''}"
    advice = next((advice for reason, advice in _REASONS if reason in words), _UNKNOWN)
    from_start = advice in (_QUOTE_OPEN, _BRACKET, _NO_COLON) and error.context_mark is not None
    mark = error.context_mark if from_start else error.problem_mark or error.context_mark
    if mark is None:
        return 0, advice
    if advice is _BRACKET and text.split("\n")[mark.line].count('"') % 2:
        return mark.line, _QUOTE_OPEN  # {jam: "07.30, kegiatan: ...}
    if advice is _COLON:
        return _which_colon(text.split("\n"), mark.line, mark.column)
    return mark.line, advice


def _which_colon(rows: list[str], line: int, column: int) -> tuple[int, Advice]:
    """Only a second colon on a line is one too many; a first one was led astray from above."""
    row = rows[line]
    if ": " in row[:column] or line == 0:
        return line, _COLON
    above = rows[line - 1]
    if len(row) - len(row.lstrip()) > len(above) - len(above.lstrip()):
        return line, _LAYOUT
    return line - 1, _NO_COLON
