"""What one worker can do: lay out a document, bind an assembly, keep the result."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from generator.errors import REASONS, reason
from generator.language import _
from generator.printing.cache import Cache, SpoiltEntry
from generator.printing.paper import GREY, Format
from generator.printing.pdf_types import (
    Assembly,
    Document,
    Finish,
    Laid,
    Measure,
    Outcome,
    PrintError,
    Task,
    bound,
)

FONTS = {
    "Huruf-Anak": "andika-latin-400-normal.woff2",
    "Huruf-Anak-Bold": "andika-latin-700-normal.woff2",
}


class Craft:
    """A press, a binder and the cache; made once, before forking, so that workers share them.

    Called with a task it never raises: a trouble comes back as a sentence, and one bad sheet does
    not take the others with it.
    """

    def __init__(self, root: Path, content: Sequence[Path], store: Cache) -> None:
        # heavy: only when something is stale
        from generator.printing import binding, coverage, finishing, pdf

        folders: dict[str, Sequence[Path]] = {"content": content, "templates": [root / "templates"]}
        self._press = pdf.Press(pdf.KitFetcher(folders))
        self._binding, self._finishing = binding, finishing
        self._ink_of = coverage.ink_of
        self._store = store
        self._letters = root / "templates" / "parts" / "fonts"

    def warm(self, pages: Iterable[Format]) -> None:
        """Set up the style sheets of these formats, for all workers that are forked later."""
        for page in pages:
            with contextlib.suppress(Exception):  # each sheet will say it by its own name
                self._press.style(page)

    def __call__(self, task: Task) -> Outcome:
        try:
            made = self._lay_out(task) if isinstance(task, Document) else self._bind(task)
            return Outcome(tuple(made.items()))
        except PrintError as error:
            return Outcome(trouble=str(error))
        except SpoiltEntry:
            return Outcome(spoilt=True)
        except MemoryError:
            return Outcome(trouble=_("{nama}: memori tidak cukup untuk lembar ini", nama=task.name))
        except Exception as error:
            if (
                isinstance(error, OSError) and error.errno in REASONS
            ):  # not of this sheet: said once
                trouble = _("{sebab}. Hasil yang lama tetap ada.", sebab=reason(error))
                return Outcome(trouble=trouble)
            what = f"{type(error).__name__} {error}".strip()
            trouble = _(
                "{nama}: lembar ini tidak bisa dibuat ({sebab})", nama=task.name, sebab=what
            )
            return Outcome(trouble=trouble)

    def _lay_out(self, document: Document) -> dict[str, int]:
        laid = self._press.lay_out(document.html, document.page, document.name)
        data = self._finishing.finish(laid.data, grey=document.page.ink == GREY)
        measure = replace(laid.measure, ink=self._ink_of(data))
        self._store.put(document.key, Laid(data, measure))
        return {document.key: measure.pages}

    def _bind(self, assembly: Assembly) -> dict[str, int]:
        """The joined pages, and what is finished from them; what is there already stays."""
        joined, measure = b"", self._store.measure(assembly.key)
        made = {}
        if measure is None:
            joined, measure = self._join(assembly)
            self._store.put(assembly.key, Laid(joined, measure))
            made[assembly.key] = measure.pages
        for finish in assembly.finishes:
            if self._store.pages(finish.key) is None:
                joined = joined or self._store.read(assembly.key)
                data = self._finish(joined, assembly.title, finish)
                self._store.put(finish.key, Laid(data, replace(measure, faults=())))
                made[finish.key] = measure.pages
        return made

    def _join(self, assembly: Assembly) -> tuple[bytes, Measure]:
        measures = []
        leaves = []
        for part in assembly.parts:
            measure = self._store.measure(part.key)
            data = self._store.read(part.key)
            if measure is None:
                raise SpoiltEntry(part.key)
            leaves.append(self._binding.Leaf(data, part.title, part.section, part.plain))
            measures.append(measure)
        if not leaves:  # only a PDF that lies in the cache can have no parts
            raise SpoiltEntry(assembly.key)
        fonts = {face: (self._letters / name).read_bytes() for face, name in FONTS.items()}
        edge, imposed = assembly.edge, assembly.imposed
        joined = self._binding.join(leaves, fonts, assembly.title, edge, imposed=imposed)
        return joined, bound(measures)

    def _finish(self, joined: bytes, title: str, finish: Finish) -> bytes:
        if finish.page.folded:
            return self._finishing.impose(joined, finish.page, title, finish.side)
        return self._finishing.place(joined, finish.page)
