"""Where a body points: pages that exist, pictures that are listed, facts that are recorded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.content import prose
from generator.content.checks.safety import ADDRESS, ENTITY, SCHEME
from generator.content.checks.slip import Slip
from generator.content.folders import PAGES
from generator.content.problems import Problem, suggest
from generator.content.reading import Reading
from generator.content.rulebook import graph
from generator.language import _, marked
from generator.markup.convert import fact_ids

IMAGE = re.compile(r"!\[[^\[\]]*(?P<close>\])(?:\(\s*<?(?P<target>[^()\s<>]*))?")
TARGET = re.compile(r"\]\(\s*<?([^()\s<>]*)(?=[^()]*\)|\()")
DEFINITION = re.compile(r"^ {0,3}\[[^\[\]]+\]:\s*<?([^\s<>]*)")
OF_PEOPLE = re.compile(r"mailto:|tel:", re.IGNORECASE)
PICTURE_FILE = re.compile(r"(?:\.\./)?gambar/([a-z0-9-]+)\.(?:svg|png|webp|jpg)")
PAGE = re.compile(r"(?:\.\./)?([a-z-]+)/([a-z0-9-]+)\.md")
_BRACES = re.compile(r"\{\{(?!\s*fakta:[a-z0-9-]+\s*\}\})[^{}]*\}?\}?")

LINK = Slip(
    graph.LINK,
    marked('tautan ke "{alamat}" tidak sampai ke halaman mana pun'),
    marked("tulis seperti [perawat](../karier/perawat.md)"),
)
FACT = Slip(
    graph.EXISTS,
    marked('fakta "{id}" tidak ada'),
    marked("catat dulu di fakta.yml dengan sumber dan tanggalnya."),
)
BRACES = Slip(
    graph.BRACES,
    marked("tanda {{ }} di sini tidak dikenal"),
    marked("tulis seperti {{fakta:pip-sd}}"),
    _BRACES,
)
_KEEP = marked("simpan di content/gambar, catat di gambar.yml, lalu ![](../gambar/perawat.svg)")
OUTSIDE = Slip(
    graph.PICTURE_LINK,
    marked('gambar "{alamat}" bukan dari folder gambar, jadi tidak akan tampil'),
    _KEEP,
)
UNNAMED = Slip(
    graph.PICTURE_LINK, marked("gambar ini tidak menyebut berkasnya di dalam kurung ( )"), _KEEP
)
PICTURE = Slip(
    graph.EXISTS,
    marked('gambar "{nama}" tidak ada di gambar.yml'),
    marked("catat dulu di gambar.yml."),
)


def check(reading: Reading) -> Iterator[Problem]:
    for written in reading.bodies():
        child = prose.level_of(written) != prose.ADULT
        for line, row in written.rows():
            yield from _check_row(reading, written.path, line, prose.CODE.sub("", row), child)


def _check_row(reading: Reading, path: str, line: int, row: str, child: bool) -> Iterator[Problem]:
    images = list(IMAGE.finditer(row))
    for image in images:
        if _told(image["target"] or "", child):
            continue
        yield from _check_picture(reading, path, line, image["target"])
    pictures = {image.start("close") for image in images}
    targets = [m[1] for m in TARGET.finditer(row) if m.start() not in pictures]
    if definition := DEFINITION.match(row):
        targets.append(definition[1])
    for target in targets:
        if not _told(target, child) and not _leads_somewhere(reading, target):
            yield LINK.problem(path, line, alamat=target)
    for fact in fact_ids(row):
        if not reading.lists("fakta.yml", fact):
            known = sorted(reading.places.get("fakta.yml", {}))
            hint = suggest(fact, known, _(FACT.hint))
            yield Problem(path, line, _(FACT.message, id=fact), hint, graph.EXISTS)
    if BRACES.found(row):
        yield BRACES.problem(path, line)


def _told(target: str, child: bool) -> bool:
    """Whether the checks of safety and people speak of this address already."""
    if child and ADDRESS.search(target):
        return True
    return bool(SCHEME.match(target) or OF_PEOPLE.match(target) or ENTITY.search(target))


def _leads_somewhere(reading: Reading, target: str) -> bool:
    if target.startswith(("http://", "https://")):
        return True
    page = PAGE.fullmatch(target)
    return page is not None and page[1] in PAGES and reading.has(page[1], page[2])


def _check_picture(reading: Reading, path: str, line: int, target: str | None) -> Iterator[Problem]:
    picture = PICTURE_FILE.fullmatch(target or "")
    if picture is None:
        yield (OUTSIDE if target else UNNAMED).problem(path, line, alamat=target)
    elif not reading.lists("gambar.yml", picture[1]):
        known = sorted(reading.places.get("gambar.yml", {}))
        hint = suggest(picture[1], known, _(PICTURE.hint))
        yield Problem(path, line, _(PICTURE.message, nama=picture[1]), hint, graph.EXISTS)
