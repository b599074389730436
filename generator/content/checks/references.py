"""Every name must lead somewhere, and roads that go both ways must."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.content.model import (
    Booklet,
    Career,
    Fact,
    Guide,
    Interests,
    Item,
    Kit,
    Session,
    Story,
    Worksheet,
)
from generator.content.problems import Problem, suggest
from generator.content.reading import Reading, typed
from generator.content.rulebook import graph
from generator.markup import scale

FOLDER_KEYS = {
    "panduan": "guides",
    "sesi": "sessions",
    "karier": "careers",
    "kisah": "stories",
    "lembar_kerja": "worksheets",
    "kunci": "answer_keys",
}
Location = tuple[str | int, ...]


def check(reading: Reading) -> Iterator[Problem]:
    for item in (*reading.every(), *reading.singles.values()):
        yield from _check_records(reading, item)
    for career in typed(reading.every(), Career):
        yield from _check_slugs(reading, career, "terkait", career.related, "karier")
        yield from _check_slugs(reading, career, "tokoh", career.role_models, "kisah")
    for story in typed(reading.every(), Story):
        yield from _check_slugs(reading, story, "karier", story.careers, "karier")
    yield from _check_both_ways(reading)
    for session in typed(reading.every(), Session):
        yield from _check_sheets(reading, session)
    for booklet in typed(reading.every(), Booklet):
        yield from _check_booklet(reading, booklet)
    yield from _check_facts(reading)
    yield from _check_withheld(reading)
    yield from _check_measure(reading)


def _missing(
    item: Item, at: Location, what: str, slug: str, known: Iterable[str], otherwise: str = ""
) -> Problem:
    hint = suggest(slug, sorted(known), otherwise)
    return Problem(
        item.source.path, item.source.line(*at), f'{what} "{slug}" tidak ada', hint, graph.EXISTS
    )


def _check_slugs(
    reading: Reading, item: Item, key: str, slugs: tuple[str, ...], folder: str
) -> Iterator[Problem]:
    for index, slug in enumerate(slugs):
        if not reading.has(folder, slug):
            others = reading.slugs(folder) - {item.slug}
            yield _missing(item, (key, index), folder, slug, others)
        elif isinstance(item, Career) and folder == "karier" and slug == item.slug:
            line = item.source.line(key, index)
            message = f'"{slug}" menunjuk dirinya sendiri'
            yield Problem(item.source.path, line, message, "pilih karier lain.", graph.ITSELF)


def _check_records(reading: Reading, item: Item) -> Iterator[Problem]:
    for file, at, name in _records_of(item):
        if not reading.lists(file, name):
            what = file.removesuffix(".yml")
            known = reading.places.get(file, {})
            yield _missing(item, at, what, name, known, f"catat dulu di {file}.")


def _records_of(item: Item) -> Iterator[tuple[str, Location, str]]:
    """(list file, place, id) of every record an item names in its fields."""
    if isinstance(item, Career | Story | Guide):
        for index, slug in enumerate(item.sources):
            yield "sumber.yml", ("sumber", index), slug
    if isinstance(item, Story):
        for index, station in enumerate(item.stations):
            if station.source:
                yield "sumber.yml", ("peristiwa", index, "sumber"), station.source
        for index, quote in enumerate(item.quotes):
            yield "sumber.yml", ("kutipan", index, "sumber"), quote.source
    if isinstance(item, Interests):
        for index, thing in enumerate(item.items):
            yield "gambar.yml", ("butir", index, "gambar"), thing.picture
    picture = getattr(item, "picture", None)
    if picture:
        yield "gambar.yml", ("gambar",), picture


def _check_both_ways(reading: Reading) -> Iterator[Problem]:
    stories = {s.slug: s for s in typed(reading.every(), Story)}
    told = {(career, story.slug) for story in stories.values() for career in story.careers}
    careers = {c.slug: c for c in typed(reading.every(), Career)}
    for career in careers.values():
        for index, slug in enumerate(career.role_models):
            if slug in stories and (career.slug, slug) not in told:
                yield Problem(
                    career.source.path,
                    career.source.line("tokoh", index),
                    f'kisah "{slug}" tidak menyebut karier ini',
                    f'tambahkan "{career.slug}" pada karier di kisah/{slug}.md.',
                    graph.BOTH_WAYS,
                )
    for slug, story in sorted(told):
        added = slug in careers and reading.of_core(careers[slug])
        if added and not reading.of_core(stories[story]):
            continue  # the Library names a village's story on the core's career
        if slug in careers and story not in careers[slug].role_models:
            yield Problem(
                careers[slug].source.path,
                careers[slug].source.line("tokoh"),
                f'kisah "{story}" menyebut karier ini, tetapi tidak sebaliknya',
                f'tambahkan "{story}" pada tokoh, misalnya tokoh: [{story}]',
                graph.BOTH_WAYS,
            )


def _check_sheets(reading: Reading, session: Session) -> Iterator[Problem]:
    if reading.broken.get("lembar-kerja"):
        return  # the number may stand in a sheet that must be mended first
    sheets = {sheet.id: sheet for sheet in typed(reading.every(), Worksheet)}
    for index, sheet_id in enumerate(session.worksheets):
        if sheet_id not in sheets:
            yield _missing(session, ("lembar", index), "lembar", sheet_id, sheets)
        elif session.published and not sheets[sheet_id].published:
            yield Problem(
                session.source.path,
                session.source.line("lembar", index),
                f"lembar {sheet_id} masih draf, padahal sesi ini terbit",
                "terbitkan lembarnya, atau pakai lembar lain.",
                graph.DRAFT_SHEET,
            )


def _check_withheld(reading: Reading) -> Iterator[Problem]:
    """What a village leaves out must be there, and no session it keeps may need it."""
    sheets = {sheet.slug: sheet for sheet in typed(reading.every(), Worksheet)}
    for kit in typed(reading.singles.values(), Kit):
        gone = kit.withheld_from("sesi")
        sessions = [s for s in typed(reading.every(), Session) if s.slug not in gone]
        for index, name in enumerate(kit.withheld):
            folder, slug = name.split("/")
            at = ("tidak_ikut", index)
            if not reading.has(folder, slug):
                known = [f"{folder}/{other}" for other in sorted(reading.slugs(folder))]
                yield _missing(kit, at, "halaman", name, known)
            number = sheets[slug].id if folder == "lembar-kerja" and slug in sheets else ""
            for session in sessions:
                if number and number in session.worksheets:
                    yield Problem(
                        kit.source.path,
                        kit.source.line(*at),
                        f"lembar {number} dipakai sesi {session.id}, yang masih ikut",
                        f"tambahkan juga sesi/{session.slug}.",
                        graph.WITHHELD,
                    )


def _check_measure(reading: Reading) -> Iterator[Problem]:
    """The sheet that measures must be there and ask with faces: the tally page counts those."""
    sheets = {sheet.id: sheet for sheet in typed(reading.every(), Worksheet)}
    for kit in typed(reading.singles.values(), Kit):
        number = kit.measured_by
        if number is None or reading.broken.get("lembar-kerja"):
            continue
        if number not in sheets:
            yield _missing(kit, ("lembar_ukur",), "lembar", number, sheets)
        elif not scale.sentences(sheets[number].body):
            yield Problem(
                kit.source.path,
                kit.source.line("lembar_ukur"),
                f"lembar {number} tidak memuat kalimat dengan wajah",
                "pilih lembar lain, atau tulis balok /// skala-wajah di lembar itu.",
                graph.MEASURE,
            )


def _check_booklet(reading: Reading, booklet: Booklet) -> Iterator[Problem]:
    for number, section in enumerate(booklet.sections):
        held = 0
        for key, name in FOLDER_KEYS.items():
            folder = {"lembar_kerja": "lembar-kerja", "kunci": "lembar-kerja"}.get(key, key)
            for index, slug in enumerate(getattr(section, name)):
                held += 1
                if not reading.has(folder, slug):
                    at = ("isi", number, key, index)
                    yield _missing(booklet, at, folder, slug, reading.slugs(folder))
        if not (held or section.interest or section.group or section.band):
            yield Problem(
                booklet.source.path,
                booklet.source.line("isi", number),
                f'bagian "{section.title}" belum ada isinya',
                "tambahkan misalnya karier: [pandai-besi], atau hapus bagian ini.",
                graph.EMPTY_SECTION,
            )


def _check_facts(reading: Reading) -> Iterator[Problem]:
    for name, fact in reading.records.get("fakta.yml", {}).items():
        if isinstance(fact, Fact) and not reading.lists("sumber.yml", fact.source):
            place = reading.places["fakta.yml"][name]
            known = sorted(reading.places.get("sumber.yml", {}))
            hint = suggest(fact.source, known, "catat dulu di sumber.yml.")
            message = f'sumber "{fact.source}" tidak ada'
            yield Problem(place.path, place.line("sumber"), message, hint, graph.EXISTS)
