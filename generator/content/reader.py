"""The one reader of content roots: files become checked records, troubles become problems."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.content import kit_language, overlay, source_file, translating, validation
from generator.content.folders import (
    ALSO,
    FOLDERS,
    LISTS,
    NAMES,
    OPTIONAL,
    PAGES,
    RECIPES,
    REPLACING,
    SINGLES,
)
from generator.content.model import Career, Item, Kit, Record, Vocabulary
from generator.content.naming import LONGEST_SLUG
from generator.content.problems import Problem, suggest
from generator.content.reading import Place, Reading, Written, shown
from generator.content.rulebook import files
from generator.content.source_file import SourceFile
from generator.content.yaml_text import Value
from generator.language import _, marked

_SLUG_HINT = marked("pakai huruf kecil a-z, angka, dan tanda hubung, misalnya guru-sd.md")
_SLUG = re.compile(r"[a-z0-9-]+")
_DEVICES = {"con", "prn", "aux", "nul"}  # names that Windows keeps for itself


def read(roots: Sequence[Path], asked: Sequence[Path] | None = None) -> Reading:
    """Read every content root in turn; nothing is raised, everything wrong is a problem.

    With `asked`, a run about a few files: of the careers only these and those they name are read;
    the others are known to be there. Every other kind is read whole, they are few.
    """
    reading = Reading(roots=tuple(roots), items={folder: {} for folder in (*PAGES, *RECIPES)})
    named: set[str] | None = None
    if asked is not None:
        reading.asked = frozenset(_labels(reading, asked))
        named = {word for file in asked for word in _slugs_in(file)}
    kit_language.learn(reading)
    for root in roots:
        reading.problems += _strangers(root, reading.label(root))
        reading.translations += filter(None, (translating.of(f, "", root) for f in root.iterdir()))
    for name, model in SINGLES.items():
        _read_single(reading, name, model)
    for name, record in LISTS.items():
        _read_list(reading, name, record)
    for root in roots:
        for folder, model in (*PAGES.items(), *RECIPES.items()):
            only = named if model is Career else None
            _read_folder(reading, root, folder, model, only)
    translating.read(reading)
    return reading


def _labels(reading: Reading, asked: Sequence[Path]) -> Iterator[str]:
    """The files as problems call them."""
    for file in asked:
        for root in reading.roots:
            if file.resolve().is_relative_to(root.resolve()):
                inside = file.resolve().relative_to(root.resolve())
                yield f"{reading.label(root)}/{shown(inside.as_posix())}"


def _slugs_in(file: Path) -> Iterator[str]:
    """Every word of the file that could name a career, and its own name."""
    yield file.stem
    text, _problems = source_file.read_text(file, file.name)
    yield from _SLUG.findall(text or "")


def _strangers(root: Path, label: str) -> Iterator[Problem]:
    """What stands in a content root but is nobody's place: a misspelt folder would be silent."""
    for entry in sorted(root.iterdir()):
        path = f"{label}/{shown(entry.name)}"
        if entry.is_symlink():
            yield _linked(path)
        elif translating.of(entry, "", root):
            continue
        elif entry.name not in NAMES and entry.name not in ALSO and entry.name[0] != ".":
            yield Problem(
                path,
                1,
                _("nama ini tidak dikenal di sini"),
                suggest(entry.name, NAMES),
                files.STRANGER,
            )
        elif entry.name in FOLDERS and not entry.is_dir():
            message = _("ini berkas, padahal di sini tempat sebuah folder")
            hint = _(
                "beri nama lain, lalu buat folder {nama} dan simpan isinya di dalamnya.",
                nama=entry.name,
            )
            yield Problem(path, 1, message, hint, files.STRANGER)


def _linked(path: str) -> Problem:
    hint = _("salin berkas yang asli ke tempat ini.")
    return Problem(path, 1, _("berkas ini tautan ke tempat lain"), hint, files.LINKED)


def _holders(reading: Reading, name: str) -> list[Path]:
    """The roots that hold the file; that none does is a problem."""
    holders = [root for root in reading.roots if (root / name).exists()]
    if not holders and name not in OPTIONAL:
        path = f"{reading.roots[0].name}/{name}"
        hint = _("kembalikan {nama} dari salinan kit yang lama; jangan diganti nama.", nama=name)
        reading.problems.append(Problem(path, 1, _("berkas ini tidak ada"), hint, files.NEEDED))
        reading.unread.add(name)
    return holders


def _read_data(reading: Reading, root: Path, name: str) -> SourceFile | None:
    path = f"{reading.label(root)}/{name}"
    most = source_file.MAX_LIST_BYTES if name in LISTS else source_file.MAX_BYTES
    text, problems = source_file.read_text(root / name, path, most)
    source = None
    if text is not None:
        source, more = source_file.parse_data(text, path)
        problems = [*problems, *more]
        if source is None:
            reading.raw[path] = text
    reading.problems += problems
    if source is None:
        reading.unread.add(name)
    return source


def _read_single(reading: Reading, name: str, model: type[Item]) -> None:
    for root in _holders(reading, name):
        source = _read_data(reading, root, name)
        if source is None:
            continue
        if (below := reading.written.get(name)) is not None:
            source = _on_top(below.source, source, add_lists=name not in REPLACING)
        item, problems = validation.validate(
            model, source.marked.value, source, reading.vocabulary, (), reading.rules
        )
        reading.problems += problems
        reading.written[name] = Written(model, source, torn=item is None)
        if item is None:
            continue
        reading.singles[name] = item.placed(source, reading.language)
        if isinstance(item, Kit):
            reading.problems += kit_language.check(reading, source, item)
        if isinstance(item, Vocabulary):
            reading.vocabulary = item.terms
            reading.problems += _missing_terms(source, item)


def _on_top(below: SourceFile, above: SourceFile, *, add_lists: bool) -> SourceFile:
    """A village's settings over the core's: it writes only what is different there.

    Lists stand before those below, so that the lines of the upper file stay true.
    """

    def added(low: list[Value], high: list[Value]) -> list[Value] | None:
        return [*high, *(entry for entry in low if entry not in high)] if add_lists else None

    value = overlay.merged(below.marked.value, above.marked.value, added)
    return overlay.over(below, above, value)


def _missing_terms(source: SourceFile, vocabulary: Vocabulary) -> Iterator[Problem]:
    models = (*PAGES.values(), *RECIPES.values(), *LISTS.values())
    for name in sorted({"cbpr"} | validation.term_names(models)):
        if not vocabulary.terms.get(name):
            hint = _("kembalikan bagian {nama}: beserta kata-katanya dari salinan kit.", nama=name)
            yield Problem(
                source.path,
                source.line("kosakata"),
                _('kosakata "{nama}" hilang', nama=name),
                hint,
                files.VOCABULARY,
            )


def _read_list(reading: Reading, name: str, model: type[Record]) -> None:
    found = reading.records.setdefault(name, {})
    places = reading.places.setdefault(name, {})
    for root in _holders(reading, name):
        source = _read_data(reading, root, name)
        if source is None or source.marked.value is None:
            continue
        if not isinstance(source.marked.value, list):
            hint = _("awali tiap butir dengan tanda hubung, misalnya - id: contoh-satu")
            message = _("berkas ini harus berupa daftar")
            reading.problems.append(Problem(source.path, 1, message, hint, files.LIST))
            reading.unread.add(name)
            continue
        here: dict[str, Place] = {}
        for index, fields in enumerate(source.marked.value):
            place = Place(source, index)
            record, problems = validation.validate(
                model, fields, source, reading.vocabulary, (index,), reading.rules
            )
            reading.problems += problems
            own = fields.get("id") if isinstance(fields, dict) else None
            if not isinstance(own, str):
                continue
            if own in here:
                message = _(
                    'id "{id}" dipakai dua kali (pertama di baris {baris})',
                    id=own,
                    baris=here[own].line("id"),
                )
                hint = _('beri nama lain, misalnya "{id}-2".', id=own)
                reading.problems.append(
                    Problem(source.path, place.line("id"), message, hint, files.SAME_ID)
                )
            here[own] = place
            if record is not None:
                found[own] = record
        places.update(here)


def _read_folder(
    reading: Reading, root: Path, folder: str, model: type[Item], only: set[str] | None
) -> None:
    base = root / folder
    if base.is_symlink() or not base.is_dir():
        if base.is_symlink() or base.exists():
            reading.unread.add(folder)  # that is told; who names its pages is not to blame
        return
    suffix = ".yml" if folder in RECIPES else ".md"
    for file in sorted(base.iterdir()):
        if file.name.startswith("."):
            continue
        path = f"{reading.label(root)}/{folder}/{shown(file.name)}"
        if file.is_symlink():
            reading.broken.setdefault(folder, set()).add(file.stem)
            reading.problems.append(_linked(path))
        elif file.suffix != suffix or not file.is_file():
            hint = _("pindahkan, atau beri nama yang berakhir {akhiran}.", akhiran=suffix)
            reading.problems.append(
                Problem(path, 1, _("berkas ini tidak dikenal di sini"), hint, files.STRANGER)
            )
        elif (found := translating.of(file, folder, root)) is not None:
            reading.translations.append(found)
        elif only is not None and file.stem not in only:
            reading.broken.setdefault(folder, set()).add(file.stem)
        else:
            _read_item(reading, file, path, folder, model)


def _read_item(reading: Reading, file: Path, path: str, folder: str, model: type[Item]) -> None:
    slug = file.stem
    reading.broken.setdefault(folder, set()).add(slug)
    parts = slug.split("-")
    plain = all(part.isascii() and part.isalnum() and part == part.lower() for part in parts)
    if not plain or len(slug) > LONGEST_SLUG or slug in _DEVICES:
        message = _('nama berkas "{nama}" tidak bisa dipakai', nama=shown(file.name))
        reading.problems.append(Problem(path, 1, message, _(_SLUG_HINT), files.SLUG))
    text, problems = source_file.read_text(file, path)
    reading.problems += problems
    if text is None:
        return
    parse = source_file.parse_data if folder in RECIPES else source_file.parse_page
    source, problems = parse(text, path)
    reading.problems += problems
    if source is None:
        reading.raw[path] = text
        return
    item, problems = validation.validate(
        model, source.marked.value, source, reading.vocabulary, (), reading.rules
    )
    reading.problems += problems
    reading.written[f"{folder}/{slug}"] = Written(model, source, torn=item is None)
    if item is not None:
        reading.items[folder][slug] = item.placed(source, reading.language)
        reading.broken[folder].discard(slug)
