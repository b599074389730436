"""The front door: content roots in, a frozen Library out, or every problem at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TypeVar

from generator.content import checks, reader, recipes
from generator.content.checks import games
from generator.content.library import Library
from generator.content.model import (
    Booklet,
    Career,
    Fact,
    Game,
    Guide,
    Interests,
    Item,
    Kit,
    Page,
    Picture,
    Record,
    Recording,
    Session,
    Source,
    Story,
    Venue,
    Vocabulary,
    Wording,
    Worksheet,
)
from generator.content.problems import ContentError, Problem
from generator.content.reading import Reading, label_of
from generator.content.rulebook import ERROR, files
from generator.language import Tongue, _, shelf
from generator.language.fault import PLACE
from generator.memory import begin_round

R = TypeVar("R", bound=Record)
S = TypeVar("S", bound=Item)


def examine(
    roots: Sequence[Path], today: date, *, hints: bool = False, language: str = ""
) -> tuple[Library | None, list[Problem]]:
    """Read and check; the Library is None when something must be mended first.

    Nothing hangs on a booklet's recipe or on a translation: a wrong one is left out, its problems
    are in the Library. Pages that are not translated into `language` stay as they are; without it
    the Library is in the kit's own.
    `hints` adds what a careful writer may think about; it needs the spelling dictionary's time.
    """
    if absent := [problem for root in roots if (problem := _absent(root, roots[0]))]:
        return None, absent
    reading = reader.read(roots)
    more = checks.hints(reading) if hints else []
    problems = sorted({*reading.problems, *checks.run(reading, today), *more})
    wrong = [problem for problem in problems if problem.level == ERROR]
    if not all(map(_can_be_left_out, wrong)):
        return None, [*problems, *_of_views(reading, today)]
    others = _of_views(reading, today)
    wrong += [problem for problem in others if problem.level == ERROR]
    tongue = shelf.find(language or reading.language)
    return _library(reading, wrong, tongue), sorted({*problems, *others})


def _of_views(reading: Reading, today: date) -> list[Problem]:
    """What is wrong with the translations: each language is checked like the first."""
    return [
        problem
        for view in reading.views.values()
        for problem in {*view.problems, *checks.run(view, today)}
        if view.judges(problem.path)
    ]


def glance(
    roots: Sequence[Path], asked: Sequence[Path], today: date, *, hints: bool = False
) -> list[Problem]:
    """The problems of a few files, in a moment: a career is judged with those it names.

    Also told is what another page must add because of them, such as a story that names them. What
    only the whole shows (a page elsewhere that names one that is gone) is for `examine`.
    """
    if absent := [problem for root in roots if (problem := _absent(root, roots[0]))]:
        return absent
    reading = reader.read(roots, asked)
    names = [f'"{file.stem}"' for file in asked]
    more = checks.hints(reading) if hints else []
    return sorted(
        problem
        for problem in {
            *reading.problems,
            *checks.run(reading, today),
            *_of_views(reading, today),
            *more,
        }
        if reading.judges(problem.path)
        or any(name in f"{problem.message} {problem.hint}" for name in names)
    )


def _can_be_left_out(problem: Problem) -> bool:
    """Whether everything else can be made without it: a booklet, a translation, its language."""
    file = PurePosixPath(problem.path)
    recipe = (file.parent.name, file.suffix) == ("buklet", ".yml")
    translation = "." in file.stem and file.suffix in (".md", ".yml")
    return recipe or translation or file.is_relative_to(PLACE)


def _absent(root: Path, core: Path) -> Problem | None:
    """A content folder that is not there, or holds nothing, is one problem and not twenty."""
    hint = _("jalankan perintah ini dari folder kit yang berisi folder content.")
    label = label_of(root, core)
    if root != core:
        hint = _("salin lagi folder desa ini secara lengkap, dengan folder content di dalamnya.")
    if not root.is_dir():
        return Problem(label, 1, _("folder isi ini tidak ada"), hint, files.FOLDER)
    if not any(not entry.name.startswith(".") for entry in root.iterdir()):
        return Problem(label, 1, _("folder isi ini kosong"), hint, files.FOLDER)
    return None


def load(roots: Sequence[Path], today: date, language: str = "") -> Library:
    """The Library of these roots in `language`, else in the kit's own.

    A new round of `memory` begins here. Raises ContentError with all problems, KitError for a
    language without rules.
    """
    begin_round()
    library, problems = examine(roots, today, language=language)
    if library is None:
        raise ContentError(problems)
    return library


def _kind(
    found: Mapping[str, Record], model: type[R], withheld: Collection[str] = ()
) -> Mapping[str, R]:
    """Published items of one kind in the order of their slugs, read-only."""
    shown = {
        slug: item
        for slug, item in sorted(found.items())
        if isinstance(item, model)
        and slug not in withheld
        and not (isinstance(item, Page) and not item.published)
    }
    return MappingProxyType(shown)


def _without(spoilt: Collection[str], view: Reading, whole: Reading) -> Reading:
    """The view with the kit's own pages again in place of translations that are wrong."""

    def sound(found: Mapping[str, Item], own: Mapping[str, Item]) -> dict[str, Item]:
        wrong = {name for name, item in found.items() if item.source.path in spoilt}
        return {**found, **{name: item for name, item in own.items() if name in wrong}}

    items = {folder: sound(found, whole.items[folder]) for folder, found in view.items.items()}
    return replace(view, items=items, singles=sound(view.singles, whole.singles))


def _single(reading: Reading, name: str, model: type[S]) -> S:
    item = reading.singles[name]
    if not isinstance(item, model):  # the reader put it there under this model
        raise TypeError(name)
    return item


def _with_role_models(
    careers: Mapping[str, Career], stories: Mapping[str, Story]
) -> Mapping[str, Career]:
    """A village's stories stand on the core's careers they tell of, after the core's own."""
    told: dict[str, tuple[str, ...]] = {}
    for slug, story in stories.items():
        for name in story.careers:
            told[name] = (*told.get(name, ()), slug)
    return MappingProxyType(
        {
            slug: career.model_copy(
                update={
                    "role_models": (
                        *career.role_models,
                        *(s for s in told.get(slug, ()) if s not in career.role_models),
                    )
                }
            )
            for slug, career in careers.items()
        }
    )


def _library(whole: Reading, wrong: Sequence[Problem], tongue: Tongue) -> Library:
    """`wrong` are problems of recipes and translations, which are left out."""
    foreign = tongue.code != whole.language
    own = _library(whole, wrong, shelf.find(whole.language)) if foreign else None
    spoilt = {problem.path for problem in wrong}
    reading = _without(spoilt, whole.views.get(tongue.code, whole), whole)
    kit = _single(reading, "kit.yml", Kit)

    def pages(folder: str, model: type[R]) -> Mapping[str, R]:
        return _kind(reading.items[folder], model, kit.withheld_from(folder))

    stories = {
        slug: story
        for slug, story in pages("kisah", Story).items()
        if story.consent.withdrawn is None  # gone from site, paper and search at once
    }
    records = reading.records
    careers = _with_role_models(pages("karier", Career), stories)
    worksheets = pages("lembar-kerja", Worksheet)
    unmade = games.unmade(reading)
    booklets = {
        slug: recipes.resolve(booklet, careers, worksheets, kit.papers)
        for slug, booklet in pages("buklet", Booklet).items()
        if booklet.source.path not in spoilt and booklet.language == tongue.code
    }
    return Library(
        roots=reading.roots,
        language=tongue,
        original=own,
        kit=kit,
        vocabulary=_single(reading, "istilah.yml", Vocabulary),
        wording=_single(reading, "kata.yml", Wording),
        interests=_single(reading, "minat.yml", Interests),
        careers=careers,
        stories=MappingProxyType(stories),
        worksheets=worksheets,
        sessions=pages("sesi", Session),
        booklets=MappingProxyType(booklets),
        guides=pages("panduan", Guide),
        games=MappingProxyType(
            {
                slug: game
                for slug, game in pages("permainan", Game).items()
                if game.source.path not in unmade
            }
        ),
        left_out=(*wrong, *(problem for found in unmade.values() for problem in found)),
        facts=_kind(records.get("fakta.yml", {}), Fact),
        sources=_kind(records.get("sumber.yml", {}), Source),
        pictures=_kind(records.get("gambar.yml", {}), Picture),
        venues=_kind(records.get("tempat.yml", {}), Venue),
        recordings=_kind(records.get("suara.yml", {}), Recording),
    )
