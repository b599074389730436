"""Content in further languages: perawat.en.md beside perawat.md, gambar.en.yml beside gambar.yml.

A translation says only what a reader reads; every code, number and name comes from the page it
translates. Each language becomes a view of the same reading, which is checked like the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from pydantic import BaseModel

from generator.content import source_file, validation
from generator.content.folders import LISTS, PAGES, RECIPES, SINGLES
from generator.content.leaves import CODE, TEXT, leaves
from generator.content.model import Item, Page, Vocabulary, Wording
from generator.content.problems import Problem, suggest
from generator.content.reading import Place, Reading, Translation, Written, shown
from generator.content.rulebook import files as rules
from generator.content.source_file import SourceFile
from generator.content.yaml_text import Marked, Value
from generator.errors import KitError
from generator.language import BASE, Tongue, shelf

# What a translation says of itself: who made it and when, not what the page is about.
_ITS_OWN = {"skema", "diperiksa", "penulis", "peninjau", "status", "id"}
_WHOLE = {"singkatan", "padanan"}  # mappings that each language has of its own
_DRAWN = "alat"  # each of these has a picture found by its first name


def of(file: Path, folder: str, root: Path) -> Translation | None:
    """The translation that `file` is by its name, if it is one."""
    name, dot, code = file.stem.partition(".")
    if not dot or not name:
        return None
    if not folder:
        name = f"{name}{file.suffix}"
        return Translation(code, folder, name, file, root) if name in (*SINGLES, *LISTS) else None
    return Translation(code, folder, name, file, root)


def read(reading: Reading) -> None:
    """Make a view for each language that has translations; what is wrong is a problem there."""
    by_code: dict[str, list[Translation]] = {}
    for found in sorted(reading.translations):
        by_code.setdefault(found.code, []).append(found)
    known = [code for code in shelf.codes() if code != BASE]
    for code, files in by_code.items():
        if code not in known:
            for found in files:
                message = f'bahasa "{shown(code)}" belum punya aturan'
                hint = suggest(code, known, f"buat templates/locale/{shown(code)}/aturan.yml.")
                path = _path(reading, found)
                reading.problems.append(Problem(path, 1, message, hint, rules.LANGUAGE))
            continue
        try:
            tongue = shelf.find(code)
        except KitError as error:
            for found in files:
                hint = f"perbaiki dulu: {error}"
                path = _path(reading, found)
                message = f'bahasa "{code}" belum bisa dipakai'
                reading.problems.append(Problem(path, 1, message, hint, rules.LANGUAGE))
            continue
        reading.views[code] = _view(reading, tongue, files)


def _path(reading: Reading, found: Translation) -> str:
    inside = found.file.relative_to(found.root).as_posix()
    return f"{reading.label(found.root)}/{shown(inside)}"


def _view(reading: Reading, tongue: Tongue, files: list[Translation]) -> Reading:
    paths = {_path(reading, found) for found in files}
    view = replace(
        reading,
        items={folder: dict(found) for folder, found in reading.items.items()},
        broken={folder: set(found) for folder, found in reading.broken.items()},
        written=dict(reading.written),
        singles=dict(reading.singles),
        records={name: dict(found) for name, found in reading.records.items()},
        places={name: dict(found) for name, found in reading.places.items()},
        problems=[],
        raw={},
        asked=frozenset(paths if reading.asked is None else paths & _asked(reading, files)),
        language=tongue.code,
        rules=tongue.rules,
        translations=[],
        views={},
    )
    order = {name: number for number, name in enumerate(SINGLES)}
    for found in sorted(files, key=lambda f: (bool(f.folder), order.get(f.name, len(order)), f)):
        if found.folder:
            _page(reading, view, found, tongue)
        elif found.name in SINGLES:
            _single(reading, view, found, tongue)
        else:
            _list(reading, view, found, tongue)
    view.problems = [problem for problem in view.problems if view.judges(problem.path)]
    return view


def _asked(reading: Reading, files: Iterable[Translation]) -> set[str]:
    """The translations to judge in a run about a few files: those, or what translates them."""
    found = set()
    for one in files:
        path = _path(reading, one)
        if reading.judges(path) or reading.judges(path.replace(f".{one.code}.", ".")):
            found.add(path)
    return found


def _parsed(reading: Reading, view: Reading, found: Translation) -> SourceFile | None:
    path = _path(reading, found)
    most = source_file.MAX_LIST_BYTES if found.name in LISTS else source_file.MAX_BYTES
    text, problems = source_file.read_text(found.file, path, most)
    view.problems += problems
    if text is None:
        return None
    is_page = found.folder in PAGES
    source, problems = (source_file.parse_page if is_page else source_file.parse_data)(text, path)
    view.problems += problems
    return source


def _below(reading: Reading, found: Translation) -> Written | None:
    """What the file translates: not what a village put in its place later."""
    name = f"{found.folder}/{found.name}" if found.folder else found.name
    written = reading.written.get(name)
    if written is None:
        return None
    roots = [reading.label(root) for root in reading.roots]
    own = next(n for n, label in enumerate(roots) if written.path.startswith(f"{label}/"))
    return written if own <= reading.roots.index(found.root) else None


def _page(reading: Reading, view: Reading, found: Translation, tongue: Tongue) -> None:
    model = {**PAGES, **RECIPES}[found.folder]
    if reading.asked is not None and found.name not in reading.items.get(found.folder, {}):
        return  # a run about other files: the page it translates was not read
    source = _parsed(reading, view, found)
    if source is None:
        return
    below = _below(reading, found)
    if below is None:
        if found.name not in reading.slugs(found.folder):
            known = reading.slugs(found.folder)
            hint = suggest(found.name, known, "buat dulu halaman aslinya.")
            message = f'halaman "{shown(found.name)}" yang diterjemahkan tidak ada'
            view.problems.append(Problem(source.path, 1, message, hint, rules.ALONE))
        return
    original = reading.items[found.folder].get(found.name)
    if original is None:
        return  # to be mended first; that is told there
    item = _validated(view, model, source, below.source, tongue)
    name = f"{found.folder}/{found.name}"
    merged = _merged(model, source, below.source)
    view.written[name] = Written(model, merged, torn=item is None)
    if item is not None:
        view.items[found.folder][found.name] = item.placed(merged, tongue.code, original)
        view.problems += _behind(item, original)


def _single(reading: Reading, view: Reading, found: Translation, tongue: Tongue) -> None:
    model, below = SINGLES[found.name], _below(reading, found)
    source = _parsed(reading, view, found)
    if source is None or below is None or found.name not in reading.singles:
        return
    if view.singles[found.name].language == tongue.code:  # a village's over the core's
        below = view.written[found.name]
    item = _validated(view, model, source, below.source, tongue)
    merged = _merged(model, source, below.source)
    view.written[found.name] = Written(model, merged, torn=item is None)
    if item is None:
        return
    view.singles[found.name] = item.placed(merged, tongue.code, reading.singles[found.name])
    if isinstance(item, Vocabulary):
        view.vocabulary = item.terms


def _list(reading: Reading, view: Reading, found: Translation, tongue: Tongue) -> None:
    model = LISTS[found.name]
    source = _parsed(reading, view, found)
    entries = source.marked.value if source is not None else None
    if source is None or not isinstance(entries, list):
        return
    for index, fields in enumerate(entries):
        own = fields.get("id") if isinstance(fields, dict) else None
        place = reading.places.get(found.name, {}).get(str(own))
        below = place.source.marked.value if place is not None else None
        if place is None or not isinstance(below, list) or not isinstance(fields, dict):
            hint = suggest(str(own), reading.places.get(found.name, {}), f"lihat {found.name}.")
            message = f'"{own}" yang diterjemahkan tidak ada di {found.name}'
            line = source.line(index)
            view.problems.append(Problem(source.path, line, message, hint, rules.ALONE))
            continue
        merged = _over(below[place.index], fields)
        view.problems += _unfit(model, source, fields, below[place.index], (index,))
        record, problems = validation.validate(
            model, merged, source, view.vocabulary, (index,), tongue.rules
        )
        view.problems += problems
        view.places[found.name][str(own)] = Place(source, index)
        if record is not None:
            view.records[found.name][str(own)] = record


def _validated(
    view: Reading, model: type[Item], source: SourceFile, below: SourceFile, tongue: Tongue
) -> Item | None:
    """The page in its language, or None and why not."""
    fields = source.marked.value
    if not isinstance(fields, dict):  # said as for any page
        _, problems = validation.validate(model, fields, source, view.vocabulary)
        view.problems += problems
        return None
    unfit = list(_unfit(model, source, fields, below.marked.value))
    if below.body.strip() and not source.body.strip():
        hint = "terjemahkan tulisan di bawah isian juga."
        line = source.body_line
        unfit.append(Problem(source.path, line, "ceritanya belum ada", hint, rules.UNTRANSLATED))
    view.problems += unfit
    merged = _merged(model, source, below)
    item, problems = validation.validate(
        model, merged.marked.value, merged, view.vocabulary, (), tongue.rules
    )
    view.problems += problems
    return None if unfit else item


def _merged(model: type[Item], source: SourceFile, below: SourceFile) -> SourceFile:
    """The translation over what it translates, with the lines of the translation."""
    low, high = below.marked.value, source.marked.value
    if issubclass(model, Wording) and isinstance(low, dict) and isinstance(high, dict):
        value: Value = {**low, **high}  # no list of words goes on in another language
    else:
        value = _over(low, high)
    return replace(source, slug=below.slug, marked=Marked(value, source.marked.lines))


def _over(low: Value, high: Value) -> Value:
    """What the translation says, and below it what it leaves to the original.

    Lists of entries that are equally long go entry by entry; all other lists are new.
    """
    if isinstance(low, dict) and isinstance(high, dict):
        said = {k: v if k in _WHOLE else _over(low.get(k), v) for k, v in high.items()}
        return {**low, **said}
    if isinstance(low, list) and isinstance(high, list) and len(low) == len(high):
        return [_over(one, other) for one, other in zip(low, high, strict=True)]
    return low if high is None else high


def _unfit(
    model: type[BaseModel],
    source: SourceFile,
    fields: Mapping[str, Value],
    below: Value,
    at: tuple[str | int, ...] = (),
) -> Iterator[Problem]:
    """What a translation lacks, and what it may not change."""
    original = below if isinstance(below, dict) else {}
    for name, info in model.model_fields.items():
        key = info.alias or name
        held = set(leaves(info.annotation, info.metadata))
        said, meant = fields.get(key), original.get(key)
        if key == "diperiksa" and issubclass(model, Page) and said is None:
            hint = "tulis tanggal terjemahannya diperiksa, misalnya diperiksa: 2026-11-24"
            message = '"diperiksa": belum diisi'
            yield Problem(source.path, source.line(*at), message, hint, rules.UNTRANSLATED)
        if key in _ITS_OWN or not meant:
            continue
        chosen = CODE in held and isinstance(meant, str)  # one word of a choice, or else a text
        if TEXT in held and not chosen and said is None:
            if issubclass(model, Page):  # settings are translated as far as somebody got
                hint = f"terjemahkan isian {key}; aslinya: {_short(meant)}"
                message = f'"{key}" belum diterjemahkan'
                yield Problem(source.path, source.line(*at), message, hint, rules.UNTRANSLATED)
        elif held == {CODE} and said is not None and said != meant:
            hint = f"hapus baris {key}; isinya diambil dari halaman asli ({_short(meant)})."
            message = f'"{key}" berbeda dari aslinya'
            yield Problem(source.path, source.line(*at, key), message, hint, rules.CHANGED)
        lists = isinstance(said, list) and isinstance(meant, list)
        if key == _DRAWN and lists and len(said or ()) != len(meant):
            hint = f"tulis {len(meant)} alat, urut seperti aslinya: {_short(meant)}"
            message = f'"{key}" ada {len(said or ())}, aslinya {len(meant)}'
            yield Problem(source.path, source.line(*at, key), message, hint, rules.LENGTH)


def _short(value: Value) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= 60 else text[:59] + "…"


def _behind(item: Item, original: Item) -> Iterator[Problem]:
    if not isinstance(item, Page) or not isinstance(original, Page):
        return
    if item.checked < original.checked:
        message = f"aslinya diperiksa lagi pada {original.checked.isoformat()}"
        hint = "cocokkan terjemahannya, lalu ganti tanggal diperiksa."
        line = item.source.line("diperiksa")
        yield Problem(item.source.path, line, message, hint, rules.BEHIND)
