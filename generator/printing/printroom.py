"""The printing room of one build: documents with their keys, PDFs found again or made anew."""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib import metadata
from pathlib import Path

from generator.content.library import Library
from generator.language import _, marked
from generator.printing import cache, sheets
from generator.printing.cache import Cache, SpoiltEntry
from generator.printing.foreman import Foreman
from generator.printing.paper import Format
from generator.printing.pdf_types import Assembly, Document, Measure, PrintError, Task
from generator.printing.sheets import Sheet, SheetRoom
from generator.printing.workers import Pool

Progress = Callable[[str], None]
Tick = Callable[[str, int, int], None]  # what was made, how many are done, of how many
CHANGED = marked(
    "ada berkas gaya, huruf, atau gambar yang berubah selagi dibuat. Jalankan sekali lagi."
)
version = functools.cache(metadata.version)  # none changes under a running process
ENGINES = ("weasyprint", "pydyf", "pikepdf", "fonttools", "pypdfium2")  # the last tells the ink


def silent(name: str, done: int, total: int) -> None:
    """Nobody counts."""


@dataclass(slots=True)
class PrintRoom:
    """Everything printing needs for one build; values passed in, nothing global.

    A trouble with one PDF is kept in `failures` and the rest is made; `settle` tells them all.
    """

    root: Path
    library: Library
    store: Cache
    hands: int
    say: Progress
    tick: Tick = silent
    pool: Pool | Foreman | None = None  # of somebody who keeps it longer than this build
    room: SheetRoom = field(init=False)
    base: str = field(init=False)
    used: set[str] = field(init=False, default_factory=set)
    made: int = field(init=False, default=0)
    keys: dict[Sheet, str] = field(init=False, default_factory=dict)
    pages: dict[str, int] = field(init=False, default_factory=dict)  # of each PDF in the cache
    failures: set[str] = field(init=False, default_factory=set)
    advice: dict[str, None] = field(init=False, default_factory=dict)  # in order, each once
    _measures: dict[str, Measure] = field(init=False, default_factory=dict)
    _own_pool: Pool | None = field(init=False, default=None)
    _fresh: set[str] = field(init=False, default_factory=set)
    _spoilt: bool = field(init=False, default=False)
    _pictures: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.room = SheetRoom(self.root, self.library)
        self.base = base_key(self.root)

    def prepare(self, wanted: Iterable[tuple[Sheet, Format]]) -> None:
        """Lay out all these sheets at once, those not seen before."""
        fresh = {
            sheet: self.document(sheet.name, self.room.html(sheet, page), page)
            for sheet, page in dict(wanted).items()
            if sheet not in self.keys
        }
        self.keys.update({sheet: document.key for sheet, document in fresh.items()})
        self.lay_out(fresh.values())

    def document(self, name: str, html: str, page: Format) -> Document:
        """A document with the key of all it depends on: text, pictures, style, fonts, engine."""
        pictures = [self._picture_key(address) for address in sheets.pictures_in(html)]
        key = cache.digest(self.base, page.css, page.name, html, *pictures)
        self.used.add(key)
        return Document(name, html, page, key)

    def has(self, *wanted: Sheet) -> bool:
        """Whether all these sheets, which `prepare` has seen, could be made."""
        return all(self.keys[sheet] in self.pages for sheet in wanted)

    def sheet_pages(self, sheet: Sheet) -> int:
        return self.pages[self.keys[sheet]]

    def measure(self, sheet: Sheet) -> Measure:
        """What is known of a sheet that could be made."""
        return self.known(self.keys[sheet])

    def known(self, key: str) -> Measure:
        """What is known of a PDF in the cache, read once; raises SpoiltEntry when it is gone."""
        if key not in self._measures:
            measure = self.store.measure(key)
            if measure is None:
                raise SpoiltEntry(key)
            self._measures[key] = measure
        return self._measures[key]

    def try_out(self, documents: Sequence[Document]) -> dict[str, Measure]:
        """Lay out what is not to be printed; what is known of each by its key.

        Neither kept after this build nor looked at a second time.
        """
        self.lay_out(documents)
        self.used.difference_update(document.key for document in documents)
        found = {document.key: self.store.measure(document.key) for document in documents}
        return {key: measure for key, measure in found.items() if measure}

    def lay_out(self, documents: Iterable[Document]) -> None:
        """Find or make these PDFs; afterwards `pages` knows those that are there."""
        wanted = {document.key: document for document in documents}
        stale = [document for key, document in wanted.items() if not self._found(key)]
        # the longest first, so that no worker is left alone with it at the end
        stale.sort(key=lambda document: (-len(document.html), document.key))
        if len(stale) > 1:
            told = _("Menata {n} dari {semua} lembar ...", n=len(stale), semua=len(wanted))
            self.say(told)
        self._do(stale)

    def assemble(self, assemblies: Iterable[Assembly]) -> None:
        """Bind and finish what is not there yet, the thickest first."""
        stale: list[Assembly] = []
        for assembly in _each_once(assemblies):
            keys = [assembly.key, *(finish.key for finish in assembly.finishes)]
            self.used.update(keys)
            if not all(self._found(key) for key in keys):
                stale.append(assembly)
        stale.sort(key=lambda one: (-len(one.parts), one.name))
        if books := sum(bool(one.parts) for one in stale):
            self.say(_("Menjilid {n} buklet dan paket ...", n=books))
        self._do(stale)

    def faults(self) -> list[str]:
        """What a second look found on the sheets of this build."""
        return sorted(
            {fault for key in self.used if self._found(key) for fault in self.known(key).faults}
        )

    def settle(self) -> None:
        """Raise PrintError naming everything that failed, SpoiltEntry when another round helps."""
        if not self._trust():
            raise PrintError(_(CHANGED))
        if self._spoilt:
            raise SpoiltEntry
        if self.failures:
            raise PrintError("\n".join(sorted(self.failures)))

    def close(self) -> None:
        """End the workers, unless they are somebody else's."""
        self._trust()
        if self._own_pool:
            self._own_pool.close()
            self._own_pool = None

    def _found(self, key: str) -> bool:
        if key not in self.pages:
            with suppress(SpoiltEntry):
                self.pages[key] = self.known(key).pages
        return key in self.pages

    def _do(self, tasks: Sequence[Task]) -> None:
        if not tasks:
            return
        results = self._workers(tasks).run(tasks)
        for done, (task, outcome) in enumerate(results, start=1):
            self.tick(task.name, done, len(tasks))
            self.pages.update(outcome.pages)
            self.made += len(outcome.pages)
            self._fresh.update(key for key, _ in outcome.pages)
            self._spoilt |= outcome.spoilt
            if outcome.trouble:
                self.failures.add(outcome.trouble)

    def _workers(self, tasks: Sequence[Task]) -> Pool | Foreman:
        if self.pool:
            return self.pool
        if not self._own_pool:
            from generator.printing.craft import Craft  # heavy: only when something is stale

            craft = Craft(self.root, self.library.roots, self.store)
            craft.warm({task.page: None for task in tasks if isinstance(task, Document)})
            self._own_pool = Pool(craft, self.hands)
        return self._own_pool

    def _picture_key(self, address: str) -> str:
        if address not in self._pictures:
            try:
                self._pictures[address] = self._picture_digest(address)
            except FileNotFoundError as error:
                told = _("{alamat}: berkas ini tidak ada di dalam kit", alamat=address)
                raise PrintError(told) from error
        return self._pictures[address]

    def _picture_digest(self, address: str) -> str:
        folder, _slash, name = address.removeprefix("kit:///").partition("/")
        file = self.library.file(name) if folder == "content" else self.root / folder / name
        return cache.digest(address, file.read_bytes())

    def _trust(self) -> bool:
        """Whether what was made may stay in the cache; what may not is gone now.

        While style, letters or a picture change, a sheet may show the new under the key of the
        old, and a later booklet would take it.
        """
        if not self._fresh or self._same_inputs():
            return True
        for key in self._fresh:
            self.store.drop(key)
        self._fresh.clear()
        return False

    def _same_inputs(self) -> bool:
        """Whether everything that workers read themselves is as it was when keys were made."""
        try:
            same = (self._picture_digest(name) == key for name, key in self._pictures.items())
            return all(same) and base_key(self.root) == self.base
        except OSError:
            return False


def _each_once(assemblies: Iterable[Assembly]) -> Iterator[Assembly]:
    """Assemblies of the same pages as one, with all their finishes, so that none is made twice."""
    found: dict[str, Assembly] = {}
    for one in assemblies:
        known = found.get(one.key, one)
        finishes = dict.fromkeys((*known.finishes, *one.finishes))
        found[one.key] = replace(known if known.parts else one, finishes=tuple(finishes))
    yield from found.values()


def base_files(root: Path) -> list[Path]:
    """Every file that any sheet may reach besides the pictures its own HTML names."""
    templates = root / "templates"
    return [
        *(templates / "print").glob("*.css"),
        *(templates / "parts" / "fonts").glob("*.woff2"),
        *(root / "generator" / "printing").glob("*.py"),
        root / "generator" / "papers.py",
        *(templates / "parts" / "art").glob("kawung*.svg"),
    ]


def base_key(root: Path) -> str:
    """What every PDF depends on: the program, the style, the fonts, the engines."""
    engines = [f"{name} {version(name)}" for name in ENGINES]
    return cache.digest(cache.digest_files(base_files(root), root), *engines, *_libraries())


def _libraries() -> Iterator[str]:
    """The system's own parts that shape letters; another version may break lines elsewhere."""
    for library, ask in (
        ("libpango-1.0.so.0", "pango_version_string"),
        ("libharfbuzz.so.0", "hb_version_string"),
    ):
        with suppress(OSError, AttributeError):  # other names on other systems
            answer = getattr(ctypes.CDLL(library), ask)
            answer.restype = ctypes.c_char_p
            yield f"{library} {answer().decode()}"
