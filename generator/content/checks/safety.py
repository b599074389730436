"""What strangers might send: markup that runs, addresses that reach out, letters in disguise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.content import prose
from generator.content.problems import Problem
from generator.content.reading import Reading, Written

_HTML = re.compile(r"<\s*[a-zA-Z/!?]")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\w*);")
SCHEME = re.compile(r"(?<!\w)(?:javascript|vbscript|data|file|blob)\s*:(?!\s|$)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:https?:|(?<![:/\w]))//[\w.-]+|\bwww\.[\w-]+"
    r"|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|id|io|info|app|link|me|ly)\b(?!\.\w)",
    re.IGNORECASE,
)
_CODE = re.compile(r"`[^`]*`")


def check(reading: Reading) -> Iterator[Problem]:
    for written in reading.bodies():
        child = prose.level_of(written) != prose.ADULT
        for line, row in _rows(written):
            yield from _check_row(written.path, line, row, child)


def _rows(written: Written) -> Iterator[tuple[int, str]]:
    """The rows of the body without what stands between backticks, and the fields."""
    for line, row in written.rows():
        yield line, _CODE.sub("", row)
    for at, text in prose.values(written.source.marked.value):
        yield written.source.line(*at), text


def _check_row(path: str, line: int, row: str, child: bool) -> Iterator[Problem]:
    for message, hint in _faults(row, child):
        yield Problem(path, line, message, hint)


@lru_cache(maxsize=65536)  # `serve` asks the same of every line again when one changed
def _faults(row: str, child: bool) -> Sequence[tuple[str, str]]:
    found = []
    if _HTML.search(row):
        hint = "pakai Markdown saja: **tebal**, *miring*, - daftar. Tulis < dengan kata."
        found.append(("ada tanda < seperti kode HTML", hint))
    if _ENTITY.search(row):
        hint = "tulis hurufnya langsung, misalnya A atau dan."
        found.append(("ada kode huruf seperti &#65; atau &amp;", hint))
    if SCHEME.search(row):
        hint = "hapus; pakai alamat https:// biasa."
        found.append(("alamat ini bisa menjalankan kode", hint))
    elif child and _ADDRESS.search(row):
        hint = "catat di sumber.yml lalu tulis id-nya di sumber; anak membaca tanpa internet."
        found.append(("ada alamat internet di halaman anak", hint))
    return found
