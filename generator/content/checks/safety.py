"""What strangers might send: markup that runs, addresses that reach out, data about people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.content import prose
from generator.content.model import Career, Guide, Item, Session, Story, Worksheet
from generator.content.problems import Problem, suggest
from generator.content.reader import Reading
from generator.markup.blocks import NAMES

_HTML = re.compile(r"<\s*(?:[a-zA-Z/!?])")
_SCHEME = re.compile(r"(?:javascript|vbscript|data|file)\s*:(?!\s)", re.IGNORECASE)
_IMAGE = re.compile(r"!\[[^\]]*\]\s*(?:\(\s*<?([^)>\s]*)|\[)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]]+\]:\s*(\S+)")
_ADDRESS = re.compile(r"(?:https?:)?//[\w.-]+|www\.[\w-]+\.", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_PHONE = re.compile(
    r"(?<![\d.])(?:\+62|62|0)8[\d -]{7,13}\d|(?<!\d)\(?0\d{2,3}\)?[ -]\d{6,8}(?!\d)"
)
_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)")
_HOME = re.compile(
    r"\bRT\s*\.?\s*\d+\s*[/,]?\s*RW\s*\.?\s*\d+|\bJl\.\s|\bJalan [A-Z][a-z]+ No", re.ASCII
)
_MONEY = re.compile(r"\bRp\s?\d|\b\d[\d.]* (?:ribu|juta) rupiah", re.IGNORECASE)
_BLOCK = re.compile(r"^///+\s*([^\s|]+)?")
_PICTURE_FILE = re.compile(r"^(?:\.\./)?gambar/[a-z0-9-]+\.(?:svg|png|webp|jpg)$")


def check(reading: Reading) -> Iterator[Problem]:
    for items in reading.items.values():
        for item in items.values():
            yield from _check_people(item)
            if isinstance(item, Career | Story | Worksheet | Session | Guide):
                yield from _check_body(item)


def _check_body(item: Item) -> Iterator[Problem]:
    path, child = item.source.path, prose.level_of(item) != prose.ADULT
    open_block: tuple[str, int] | None = None
    for offset, row in enumerate(item.body.split("\n")):
        line = item.source.body_line + offset
        if _HTML.search(row):
            yield Problem(
                path,
                line,
                "ada tanda < seperti kode HTML",
                "pakai Markdown saja: **tebal**, *miring*, - daftar. Tulis < dengan kata.",
            )
        if _SCHEME.search(row):
            yield Problem(
                path,
                line,
                "alamat ini bisa menjalankan kode",
                "hapus; pakai alamat https:// biasa.",
            )
        yield from _check_addresses(path, line, row, child)
        if match := _BLOCK.match(row):
            name = match[1]
            if name is None:
                open_block = None
            elif name not in NAMES:
                yield Problem(path, line, f'balok "/// {name}" tidak dikenal', suggest(name, NAMES))
            elif open_block is not None:
                yield _unclosed(path, *open_block)
            open_block = (name, line) if name in NAMES else None
    if open_block is not None:
        yield _unclosed(path, *open_block)


def _unclosed(path: str, name: str, line: int) -> Problem:
    return Problem(
        path, line, f'balok "/// {name}" tidak ditutup', "tutup dengan satu baris berisi ///"
    )


def _check_addresses(path: str, line: int, row: str, child: bool) -> Iterator[Problem]:
    for image in _IMAGE.finditer(row):
        if not _PICTURE_FILE.match(image[1] or ""):
            yield Problem(
                path,
                line,
                f'gambar "{image[1] or "rujukan"}" tidak ada di folder gambar',
                "simpan di content/gambar, catat di gambar.yml, lalu ![](../gambar/perawat.svg)",
            )
    definition = _DEFINITION.match(row)
    if (definition or _ADDRESS.search(row)) and child:
        yield Problem(
            path,
            line,
            "ada alamat internet di halaman anak",
            "catat di sumber.yml lalu tulis id-nya di sumber; anak membaca tanpa internet.",
        )


def _check_people(item: Item) -> Iterator[Problem]:
    path = item.source.path
    for sentence in prose.sentences(item):
        for pattern, what, hint in _PERSONAL:
            if pattern.search(sentence.text):
                yield Problem(path, sentence.line, what, hint)


_PERSONAL = (
    (_EMAIL, "ada alamat surel", "hapus; data orang tidak disimpan di sini."),
    (_PHONE, "ada nomor telepon", "hapus; nomor orang tidak disimpan di sini."),
    (_NIK, "ada nomor 16 angka seperti NIK", "hapus; nomor induk tidak boleh ditulis."),
    (_HOME, "ada alamat rumah", "tulis nama kabupaten saja, misalnya Kudus."),
    (
        _MONEY,
        "ada jumlah uang yang bisa basi",
        "catat di fakta.yml dengan sumber dan tanggal, lalu tulis {{fakta:id}}.",
    ),
)
