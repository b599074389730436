"""Every name must lead somewhere, and roads that go both ways must."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.content.model import Booklet, Career, Guide, Item, Session, Story, Worksheet
from generator.content.problems import Problem, suggest
from generator.content.reader import PAGES, Reading, typed
from generator.markup.convert import fact_ids

FOLDER_KEYS = {
    "panduan": "guides",
    "sesi": "sessions",
    "karier": "careers",
    "kisah": "stories",
    "lembar_kerja": "worksheets",
    "kunci": "answer_keys",
}


def check(reading: Reading) -> Iterator[Problem]:
    items = [item for group in reading.items.values() for item in group.values()]
    for item in items:
        yield from _check_records(reading, item)
        yield from _check_links(reading, item)
    for career in typed(items, Career):
        yield from _check_slugs(reading, career, "terkait", career.related, "karier")
        yield from _check_slugs(reading, career, "tokoh", career.role_models, "kisah")
        yield from _check_both_ways(reading, career)
    for story in typed(items, Story):
        yield from _check_slugs(reading, story, "karier", story.careers, "karier")
    for session in typed(items, Session):
        yield from _check_sheets(reading, session)
    for booklet in typed(items, Booklet):
        yield from _check_booklet(reading, booklet)


def _missing(
    item: Item, at: tuple[str | int, ...], what: str, slug: str, known: Iterable[str]
) -> Problem:
    return Problem(
        item.source.path,
        item.source.line(*at),
        f'{what} "{slug}" tidak ada',
        suggest(slug, sorted(known)),
    )


def _check_slugs(
    reading: Reading, item: Item, key: str, slugs: tuple[str, ...], folder: str
) -> Iterator[Problem]:
    for index, slug in enumerate(slugs):
        if not reading.has(folder, slug):
            yield _missing(item, (key, index), folder, slug, reading.items[folder])
        elif isinstance(item, Career) and slug == item.slug:
            line = item.source.line(key, index)
            yield Problem(
                item.source.path, line, f'"{slug}" menunjuk dirinya sendiri', "pilih karier lain."
            )
    if len(set(slugs)) != len(slugs):
        line = item.source.line(key)
        yield Problem(item.source.path, line, f'"{key}" berisi nama kembar', "ganti salah satu.")


def _check_records(reading: Reading, item: Item) -> Iterator[Problem]:
    sources = reading.records.get("sumber.yml", {})
    pictures = reading.records.get("gambar.yml", {})
    named: list[tuple[tuple[str | int, ...], str]] = []
    if isinstance(item, Career | Story | Guide):
        named += [(("sumber", i), slug) for i, slug in enumerate(item.sources)]
    if isinstance(item, Story):
        stations = enumerate(item.stations)
        named += [(("peristiwa", i, "sumber"), s.source) for i, s in stations if s.source]
        named += [(("kutipan", i, "sumber"), q.source) for i, q in enumerate(item.quotes)]
    for at, slug in named:
        if ("sumber.yml", slug) not in reading.places:
            yield _missing(item, at, "sumber", slug, sources)
    picture = getattr(item, "picture", None)
    if picture and ("gambar.yml", picture) not in reading.places:
        yield _missing(item, ("gambar",), "gambar", picture, pictures)
    for fact in fact_ids(item.body):
        if ("fakta.yml", fact) not in reading.places:
            place = item.body.index(f"fakta:{fact}")
            line = item.source.body_line + item.body.count("\n", 0, place)
            hint = suggest(fact, sorted(reading.records.get("fakta.yml", {})))
            yield Problem(item.source.path, line, f'fakta "{fact}" tidak ada', hint)


def _check_links(reading: Reading, item: Item) -> Iterator[Problem]:
    import re

    for match in re.finditer(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", item.body):
        target = match[1]
        if target.startswith(("http://", "https://", "#")):
            continue
        line = item.source.body_line + item.body.count("\n", 0, match.start())
        page = re.fullmatch(r"(?:\.\./)?([a-z-]+)/([a-z0-9-]+)\.md", target)
        if page is None or page[1] not in PAGES or not reading.has(page[1], page[2]):
            yield Problem(
                item.source.path,
                line,
                f'tautan ke "{target}" tidak sampai ke halaman mana pun',
                "tulis seperti [perawat](../karier/perawat.md)",
            )


def _check_both_ways(reading: Reading, career: Career) -> Iterator[Problem]:
    stories = {s.slug: s for s in typed(reading.items["kisah"].values(), Story)}
    for index, slug in enumerate(career.role_models):
        if slug in stories and career.slug not in stories[slug].careers:
            yield Problem(
                career.source.path,
                career.source.line("tokoh", index),
                f'kisah "{slug}" tidak menyebut karier ini',
                f'tambahkan "{career.slug}" pada karier di kisah/{slug}.md.',
            )
    for story in stories.values():
        if career.slug in story.careers and story.slug not in career.role_models:
            yield Problem(
                career.source.path,
                career.source.line("tokoh"),
                f'kisah "{story.slug}" menyebut karier ini, tetapi tidak sebaliknya',
                f'tambahkan "{story.slug}" pada tokoh.',
            )


def _check_sheets(reading: Reading, session: Session) -> Iterator[Problem]:
    ids = {sheet.id for sheet in typed(reading.items["lembar-kerja"].values(), Worksheet)}
    broken = bool(reading.broken.get("lembar-kerja"))
    for index, sheet_id in enumerate(session.worksheets):
        if sheet_id not in ids and not broken:
            yield _missing(session, ("lembar", index), "lembar", sheet_id, ids)


def _check_booklet(reading: Reading, booklet: Booklet) -> Iterator[Problem]:
    for number, section in enumerate(booklet.sections):
        for key, name in FOLDER_KEYS.items():
            folder = {"lembar_kerja": "lembar-kerja", "kunci": "lembar-kerja"}.get(key, key)
            for index, slug in enumerate(getattr(section, name)):
                if not reading.has(folder, slug):
                    at = ("isi", number, key, index)
                    yield _missing(booklet, at, folder, slug, reading.items[folder])
