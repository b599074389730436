"""Every name must lead somewhere, and roads that go both ways must."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.content.checks import mentions
from generator.content.checks.mentions import Mention
from generator.content.model import Booklet, Career, Kit, Session, Story, Worksheet
from generator.content.problems import Problem, suggest
from generator.content.reading import Reading, typed
from generator.content.rulebook import graph
from generator.language import _
from generator.markup import scale

_SECTION_LISTS = ("guides", "sessions", "careers", "stories", "worksheets", "answer_keys")


def check(reading: Reading) -> Iterator[Problem]:
    named = list(mentions.every(reading))
    numbers = _sheet_numbers(reading)
    for mention in named:
        yield from _check_mention(reading, mention, numbers)
        yield from _check_both_ways(reading, mention)
    for session in typed(reading.every(), Session):
        yield from _check_drafts(reading, session)
    for booklet in typed(reading.every(), Booklet):
        yield from _check_sections(booklet)
    yield from _check_facts(reading)
    yield from _check_withheld(reading)
    yield from _check_measure(reading)


def _sheet_numbers(reading: Reading) -> set[str] | None:
    """The numbers of all worksheets; None while one of them cannot be known."""
    sheets = [written for written in reading.written.values() if written.kind is Worksheet]
    numbers = [number for sheet in sheets if mentions.is_number(number := sheet.says("id"))]
    whole = len(reading.slugs("lembar-kerja")) == len(sheets) == len(numbers)
    return set(map(str, numbers)) if whole and "lembar-kerja" not in reading.unread else None


def _check_mention(
    reading: Reading, mention: Mention, numbers: set[str] | None
) -> Iterator[Problem]:
    place, name, what, otherwise = mention.place, mention.name, mention.place, ""
    known: Iterable[str]
    if place.endswith(".yml"):
        there, known = reading.lists(place, name), reading.places.get(place, {})
        what, otherwise = place.removesuffix(".yml"), _("catat dulu di {berkas}.", berkas=place)
    elif place == mentions.NUMBERS:
        there, known = numbers is None or name in numbers, numbers or set()
    elif place == mentions.PAGES:
        folder, slug = name.split("/")
        there = reading.has(folder, slug) or folder not in reading.items
        known = [f"{folder}/{other}" for other in reading.slugs(folder)]
    else:
        there, known = reading.has(place, name), reading.slugs(place) - {mention.slug}
        if place == "karier" and mention.kind is Career and name == mention.slug:
            message = _('"{nama}" menunjuk dirinya sendiri', nama=name)
            hint = _("pilih karier lain.")
            yield Problem(mention.path, mention.line, message, hint, graph.ITSELF)
    if not there:
        message, hint = (
            _('{apa} "{nama}" tidak ada', apa=what, nama=name),
            suggest(name, sorted(known), otherwise),
        )
        yield Problem(mention.path, mention.line, message, hint, graph.EXISTS)


def _check_both_ways(reading: Reading, mention: Mention) -> Iterator[Problem]:
    """Only a page that is whole is asked to answer: a torn one may do so in a field to mend."""
    if mention.kind is Career and mention.place == "kisah":
        story = reading.items["kisah"].get(mention.name)
        if isinstance(story, Story) and mention.slug not in story.careers:
            yield Problem(
                mention.path,
                mention.line,
                _('kisah "{nama}" tidak menyebut karier ini', nama=mention.name),
                _(
                    'tambahkan "{nama}" pada karier di kisah/{nama2}.md.',
                    nama=mention.slug,
                    nama2=mention.name,
                ),
                graph.BOTH_WAYS,
            )
    if mention.kind is Story and mention.place == "karier":
        career = reading.items["karier"].get(mention.name)
        if not isinstance(career, Career) or mention.slug in career.role_models:
            return
        if reading.of_core(career) and not reading.of_core(mention.written):
            return  # the Library names a village's story on the core's career
        yield Problem(
            career.source.path,
            career.source.line("tokoh"),
            _('kisah "{nama}" menyebut karier ini, tetapi tidak sebaliknya', nama=mention.slug),
            _('tambahkan "{nama}" pada tokoh, misalnya tokoh: [{nama}]', nama=mention.slug),
            graph.BOTH_WAYS,
        )


def _check_drafts(reading: Reading, session: Session) -> Iterator[Problem]:
    sheets = {sheet.id: sheet for sheet in typed(reading.every(), Worksheet)}
    for index, sheet_id in enumerate(session.worksheets):
        if session.published and sheet_id in sheets and not sheets[sheet_id].published:
            yield Problem(
                session.source.path,
                session.source.line("lembar", index),
                _("lembar {nomor} masih draf, padahal sesi ini terbit", nomor=sheet_id),
                _("terbitkan lembarnya, atau pakai lembar lain."),
                graph.DRAFT_SHEET,
            )


def _check_withheld(reading: Reading) -> Iterator[Problem]:
    """No session that a village keeps may need a sheet that it leaves out."""
    sheets = {sheet.slug: sheet for sheet in typed(reading.every(), Worksheet)}
    for kit in typed(reading.singles.values(), Kit):
        gone = kit.withheld_from("sesi")
        sessions = [s for s in typed(reading.every(), Session) if s.slug not in gone]
        for index, name in enumerate(kit.withheld):
            folder, slug = name.split("/")
            number = sheets[slug].id if folder == "lembar-kerja" and slug in sheets else ""
            for session in sessions:
                if number and number in session.worksheets:
                    yield Problem(
                        kit.source.path,
                        kit.source.line("tidak_ikut", index),
                        _(
                            "lembar {nomor} dipakai sesi {sesi}, yang masih ikut",
                            nomor=number,
                            sesi=session.id,
                        ),
                        _("tambahkan juga sesi/{sesi}.", sesi=session.slug),
                        graph.WITHHELD,
                    )


def _check_measure(reading: Reading) -> Iterator[Problem]:
    """The sheet that measures must ask with faces: the tally page counts those."""
    sheets = {sheet.id: sheet for sheet in typed(reading.every(), Worksheet)}
    for kit in typed(reading.singles.values(), Kit):
        sheet = sheets.get(kit.measured_by or "")
        if sheet is not None and not scale.sentences(sheet.body):
            yield Problem(
                kit.source.path,
                kit.source.line("lembar_ukur"),
                _("lembar {nomor} tidak memuat kalimat dengan wajah", nomor=sheet.id),
                _("pilih lembar lain, atau tulis balok /// skala-wajah di lembar itu."),
                graph.MEASURE,
            )


def _check_sections(booklet: Booklet) -> Iterator[Problem]:
    for number, section in enumerate(booklet.sections):
        held = any(getattr(section, name) for name in _SECTION_LISTS)
        if not (held or section.interest or section.group or section.band):
            yield Problem(
                booklet.source.path,
                booklet.source.line("isi", number),
                _('bagian "{judul}" belum ada isinya', judul=section.title),
                _("tambahkan misalnya karier: [pandai-besi], atau hapus bagian ini."),
                graph.EMPTY_SECTION,
            )


def _check_facts(reading: Reading) -> Iterator[Problem]:
    for place in reading.places.get("fakta.yml", {}).values():
        source = place.says("sumber")
        if mentions.is_slug(source) and not reading.lists("sumber.yml", str(source)):
            known = sorted(reading.places.get("sumber.yml", {}))
            hint = suggest(str(source), known, _("catat dulu di sumber.yml."))
            message = _('sumber "{id}" tidak ada', id=source)
            yield Problem(place.path, place.line("sumber"), message, hint, graph.EXISTS)
