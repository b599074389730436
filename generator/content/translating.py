"""Content in further languages: perawat.en.md beside perawat.md, gambar.en.yml beside gambar.yml.

A translation says only what a reader reads; every code, number and name comes from the page it
translates. Each language becomes a view of the same reading, which is checked like the first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator.content import fidelity, kit_language, overlay, source_file, validation
from generator.content.folders import LISTS, PAGES, RECIPES, SINGLES
from generator.content.model import Item, Vocabulary, Wording
from generator.content.problems import Problem, suggest
from generator.content.reading import Place, Reading, Translation, Written, shown
from generator.content.rulebook import files as rules
from generator.content.source_file import SourceFile
from generator.content.yaml_text import Value
from generator.language import Tongue, _, shelf
from generator.language.fault import BrokenLanguage

WHOLE = {"singkatan", "padanan"}  # mappings that each language has of its own


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
    known = [code for code in shelf.codes() if code != reading.language]
    for code, files in by_code.items():
        if code not in known:
            for found in files:
                message = _('bahasa "{kode}" belum punya aturan', kode=shown(code))
                hint = suggest(
                    code, known, _("buat templates/locale/{kode}/aturan.yml.", kode=shown(code))
                )
                path = _path(reading, found)
                reading.problems.append(Problem(path, 1, message, hint, rules.LANGUAGE))
            continue
        try:
            tongue = shelf.find(code)
        except BrokenLanguage as error:
            reading.problems += kit_language.faults(error)
            for found in files:
                hint = _("perbaiki dulu {berkas}.", berkas=error.faults[0].path)
                path = _path(reading, found)
                message = _('bahasa "{kode}" belum bisa dipakai', kode=code)
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
            hint = suggest(found.name, known, _("buat dulu halaman aslinya."))
            message = _('halaman "{nama}" yang diterjemahkan tidak ada', nama=shown(found.name))
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
        view.problems += fidelity.behind(item, original)


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
            hint = suggest(
                str(own), reading.places.get(found.name, {}), _("lihat {nama}.", nama=found.name)
            )
            message = _('"{id}" yang diterjemahkan tidak ada di {nama}', id=own, nama=found.name)
            line = source.line(index)
            view.problems.append(Problem(source.path, line, message, hint, rules.ALONE))
            continue
        merged = _over(below[place.index], fields)
        view.problems += fidelity.unfit(model, source, fields, below[place.index], (index,))
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
        _none, problems = validation.validate(model, fields, source, view.vocabulary)
        view.problems += problems
        return None
    unfit = list(fidelity.unfit(model, source, fields, below.marked.value))
    if below.body.strip() and not source.body.strip():
        hint = _("terjemahkan tulisan di bawah isian juga.")
        line = source.body_line
        unfit.append(Problem(source.path, line, _("ceritanya belum ada"), hint, rules.UNTRANSLATED))
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
        return overlay.over(below, source, {**low, **high})  # no list of words goes on
    return overlay.over(below, source, _over(low, high))


def _over(low: Value, high: Value) -> Value:
    """Lists of entries that are equally long go entry by entry; all other lists are new."""

    def by_place(low: list[Value], high: list[Value]) -> list[Value] | None:
        if len(low) != len(high):
            return None
        return [_over(one, other) for one, other in zip(low, high, strict=True)]

    return overlay.merged(low, high, by_place, WHOLE)
