"""The report: careers, stories, worksheets and facts of a library, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from generator import moments
from generator.content.library import Library
from generator.content.model import BANDS, Fact, Page, Session, Worksheet
from generator.language import _, marked
from generator.report import sentences
from generator.report.tables import Note, Notes, Report, Table

SOON = timedelta(days=90)  # a school term: time enough to ask again before a fact goes stale
UNKNOWN = marked("Belum dicatat")


def take(library: Library, today: date) -> Report:
    """Count everything; `today` decides which facts are about to go stale."""
    return Report(tables=tuple(_tables(library)), notes=tuple(_notes(library, today)))


def _tables(library: Library) -> Iterator[Table]:
    careers = list(library.careers.values())
    groups = library.interests.groups
    found = Counter(career.interests[0] for career in careers)
    yield Table(
        "minat",
        _("Karier menurut minat"),
        (_("Karier"),),
        tuple((group.name, (found[group.letter],)) for group in groups),
        tuple(group.slug for group in groups),
    )
    for key, title, words in (
        ("kelompok", _("Karier menurut jarak dari kampung"), [career.group for career in careers]),
        ("jenjang", _("Karier menurut syarat sekolah"), [c.education_level for c in careers]),
        ("lokasi", _("Karier menurut tempat"), [place for c in careers for place in c.places]),
    ):
        yield _by_word(key, title, _("Karier"), library.vocabulary.terms[key], words)
    yield _shown(library)
    yield _fields(library)
    yield _stories(library)
    yield sentences.lengths(library)


def _by_word(
    key: str, title: str, column: str, terms: Mapping[str, str], words: Iterable[str]
) -> Table:
    found = Counter(words)
    return Table(key, title, (column,), tuple((label, (found[w],)) for w, label in terms.items()))


def _sex(library: Library, picture: str) -> str:
    """Who is seen at work in a picture; pictures say it themselves (gambar.yml)."""
    return library.pictures[picture].seen or ""


def _shown(library: Library) -> Table:
    careers = Counter(_sex(library, career.picture) for career in library.careers.values())
    stories = Counter(_sex(library, story.picture) for story in library.stories.values())
    words = dict(library.vocabulary.terms["sosok"])
    if careers[""] or stories[""]:
        words[""] = _(UNKNOWN)
    rows = tuple((label, (careers[word], stories[word])) for word, label in words.items())
    return Table("sosok", _("Siapa yang tampak di gambar"), (_("Karier"), _("Kisah")), rows)


def _fields(library: Library) -> Table:
    """Six fields by three ages: no cell may stay empty (content guide, section 1)."""
    pages: list[Worksheet | Session] = [
        *library.worksheets.values(),
        *library.sessions.values(),
    ]
    found = Counter(
        (field, band) for page in pages for field in page.guidance_fields for band in page.bands
    )
    rows = tuple(
        (label, tuple(found[word, band] for band in BANDS))
        for word, label in library.vocabulary.terms["bidang"].items()
    )
    columns = tuple(_("Usia {usia}", usia=band) for band in BANDS)
    return Table("bidang", _("Lembar dan sesi menurut bidang dan usia"), columns, rows)


def _stories(library: Library) -> Table:
    found = Counter(
        (story.kind, _sex(library, story.picture)) for story in library.stories.values()
    )
    words = {**library.vocabulary.terms["sosok"], "": _(UNKNOWN)}
    used = [word for word in words if any(found[kind, word] for kind, _seen in found)]
    rows = tuple(
        (label, tuple(found[kind, word] for word in used))
        for kind, label in library.vocabulary.terms["jenis"].items()
    )
    columns = tuple(words[word] for word in used)
    return Table("kisah", _("Kisah menurut jenis dan siapa yang tampak"), columns, rows)


def _notes(library: Library, today: date) -> Iterator[Notes]:
    table = _fields(library)
    yield Notes(
        "kosong",
        _("Bidang dan usia yang belum terisi"),
        _("Semua bidang terisi untuk semua usia."),
        tuple(Note("", cell) for cell in table.empty),
    )
    facts = sorted(library.facts.values(), key=lambda fact: fact.check_again)
    yield Notes(
        "basi",
        _("Fakta yang segera harus diperiksa lagi"),
        _("Tidak ada fakta yang jatuh tempo dalam {hari} hari.", hari=SOON.days),
        tuple(
            Note("rujukan/fakta", _again(fact))
            for fact in facts
            if fact.check_again <= today + SOON
        ),
    )
    yield Notes(
        "tinjau",
        _("Halaman yang belum ditinjau guru atau warga"),
        _("Semua halaman sudah ditinjau."),
        tuple(_unreviewed(library)),
    )
    yield Notes(
        "kembar",
        _("Kalimat yang sama di dua karier atau lebih"),
        _("Tidak ada kalimat yang sama."),
        tuple(Note(places, text) for text, places in sentences.twins(library)),
    )


def _again(fact: Fact) -> str:
    day = moments.day(fact.check_again)
    return _("{fakta}: periksa lagi {tanggal}", fakta=fact.statement, tanggal=day)


def _unreviewed(library: Library) -> Iterator[Note]:
    shelves: dict[str, Mapping[str, Page]] = {
        "karier": library.careers,
        "kisah": library.stories,
        "lembar-kerja": library.worksheets,
        "sesi": library.sessions,
        "panduan": library.guides,
    }
    for folder, shelf in shelves.items():
        for slug, page in shelf.items():
            if not page.reviewers:
                yield Note(f"{folder}/{slug}", page.title)
