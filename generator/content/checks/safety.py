"""What strangers might send: markup that runs, addresses that reach out, letters in disguise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.content import prose
from generator.content.checks.slip import Slip
from generator.content.problems import Problem
from generator.content.reading import Reading, Written
from generator.content.rulebook import people
from generator.content.source_file import MERGE
from generator.language import marked
from generator.memory import remember

_HTML = re.compile(r"<\s*[a-zA-Z/!?]")
AUTOLINK = re.compile(r"<[^<>\s]*[:@][^<>]*>")
ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\w*);")
SCHEME = re.compile(r"(?<!\w)(?:javascript|vbscript|data|file|blob)\s*:(?!\s|$)", re.IGNORECASE)
ADDRESS = re.compile(
    r"(?:https?:|(?<![:/\w]))//[\w.-]+|\bwww\.[\w-]+"
    r"|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|id|io|info|app|link|me|ly|co|tv|xyz|site|online|store|shop|dev|gg|to)\b(?!\.\w)",
    re.IGNORECASE,
)
HTML = Slip(
    people.HTML,
    marked("ada tanda < seperti kode HTML"),
    marked("pakai Markdown saja: **tebal**, *miring*, - daftar. Tulis < dengan kata."),
    _HTML,
)
LETTER_CODE = Slip(
    people.ENTITY,
    marked("ada kode huruf seperti &#65; atau &amp;"),
    marked("tulis hurufnya langsung, misalnya A atau dan."),
    ENTITY,
)
RUNNING = Slip(
    people.RUNNING,
    marked("alamat ini bisa menjalankan kode"),
    marked("hapus; pakai alamat https:// biasa."),
    SCHEME,
)
INTERNET = Slip(
    people.INTERNET,
    marked("ada alamat internet di halaman anak"),
    marked("catat di sumber.yml lalu tulis id-nya di sumber; anak membaca tanpa internet."),
    ADDRESS,
)


def check(reading: Reading) -> Iterator[Problem]:
    for written in reading.bodies():
        child = prose.level_of(written) != prose.ADULT
        for line, row in _rows(written):
            yield from _check_row(written.path, line, row, child)
    for path, raw in reading.raw.items():  # nobody can read its fields, but browsers might
        for line, row in enumerate(MERGE.sub("", raw).split("\n"), start=1):
            if path.endswith(".md") and reading.judges(path):
                yield from _check_row(path, line, prose.CODE.sub("", row), child=False)
    yield from _check_data(reading)


def _check_data(reading: Reading) -> Iterator[Problem]:
    """Files of data, whose texts stand in pages too: addresses are allowed, code is not."""
    for name, written in reading.written.items():
        if "/" not in name and reading.judges(written.path):
            for at, text in prose.values(written.source.marked.value):
                yield from _check_row(written.path, written.source.line(*at), text, child=False)
    for places in reading.places.values():
        for place in places.values():
            fields = place.source.marked.value
            if reading.judges(place.path) and isinstance(fields, list):
                for at, text in prose.values(fields[place.index]):
                    if at[-1:] != ("url",):
                        yield from _check_row(place.path, place.line(*at), text, child=False)


def _rows(written: Written) -> Iterator[tuple[int, str]]:
    """The rows of the body without what stands between backticks, and the fields."""
    for line, row in written.rows():
        yield line, prose.CODE.sub("", row)
    for at, text in prose.values(written.source.marked.value):
        yield written.source.line(*at), text


def _check_row(path: str, line: int, row: str, child: bool) -> Iterator[Problem]:
    for slip in _faults(row, child):
        yield slip.problem(path, line)


@remember
def _faults(row: str, child: bool) -> Sequence[Slip]:
    found = []
    told = RUNNING.found(row) or "@" in row or (child and INTERNET.found(row))
    if HTML.found(AUTOLINK.sub("", row) if told else row):
        found.append(HTML)
    if LETTER_CODE.found(row):
        found.append(LETTER_CODE)
    if RUNNING.found(row):
        found.append(RUNNING)
    elif child and INTERNET.found(row):
        found.append(INTERNET)
    return found
