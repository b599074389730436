"""What strangers might send: markup that runs, addresses that reach out, letters in disguise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.content import prose
from generator.content.model import Item
from generator.content.problems import Problem
from generator.content.reading import Reading

_HTML = re.compile(r"<\s*[a-zA-Z/!?]")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\w*);")
_SCHEME = re.compile(r"(?<!\w)(?:javascript|vbscript|data|file|blob)\s*:(?!\s|$)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:https?:|(?<![:/\w]))//[\w.-]+|\bwww\.[\w-]+"
    r"|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|id|io|info|app|link|me|ly)\b(?!\.\w)",
    re.IGNORECASE,
)
_CODE = re.compile(r"`[^`]*`")


def check(reading: Reading) -> Iterator[Problem]:
    for item in reading.every():
        child = prose.level_of(item) != prose.ADULT
        for line, row in _rows(item):
            yield from _check_row(item.source.path, line, row, child)


def _rows(item: Item) -> Iterator[tuple[int, str]]:
    """The rows of the body without what stands between backticks, and the fields."""
    source = item.source
    for offset, row in enumerate(source.body.split("\n")):
        yield source.body_line + offset, _CODE.sub("", row)
    for at, text in prose.values(source.marked.value):
        yield source.line(*at), text


def _check_row(path: str, line: int, row: str, child: bool) -> Iterator[Problem]:
    if _HTML.search(row):
        yield Problem(
            path,
            line,
            "ada tanda < seperti kode HTML",
            "pakai Markdown saja: **tebal**, *miring*, - daftar. Tulis < dengan kata.",
        )
    if _ENTITY.search(row):
        yield Problem(
            path,
            line,
            "ada kode huruf seperti &#65; atau &amp;",
            "tulis hurufnya langsung, misalnya A atau dan.",
        )
    if _SCHEME.search(row):
        yield Problem(
            path, line, "alamat ini bisa menjalankan kode", "hapus; pakai alamat https:// biasa."
        )
    elif child and _ADDRESS.search(row):
        yield Problem(
            path,
            line,
            "ada alamat internet di halaman anak",
            "catat di sumber.yml lalu tulis id-nya di sumber; anak membaca tanpa internet.",
        )
