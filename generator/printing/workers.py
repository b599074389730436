"""Laying out sheets, here or in forked workers; a worker that dies is named with its sheet."""

from __future__ import annotations

import gc
import multiprocessing
from collections.abc import Iterator, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from pathlib import Path

from generator.printing.paper import GREY
from generator.printing.pdf_types import Document, Laid, PrintError

_FEW = 4  # below this, starting workers costs more than it saves
Result = tuple[str, Laid | str]  # key, and the PDF or what went wrong


class Worker:
    """A press with its finishing; made once, before forking, so that workers share the set-up."""

    def __init__(self, root: Path, content: Sequence[Path]) -> None:
        from generator.printing import binding, pdf  # heavy: only when something is stale

        folders: dict[str, Sequence[Path]] = {"content": content, "templates": [root / "templates"]}
        self._press = pdf.Press(pdf.KitFetcher(folders))
        self._finish = binding.finish

    def __call__(self, document: Document) -> Result:
        try:
            laid = self._press.lay_out(document.html, document.page, document.name)
            data = self._finish(laid.data, grey=document.page.ink == GREY)
            return document.key, replace(laid, data=data)
        except PrintError as error:
            return document.key, str(error)
        except Exception as error:  # one bad sheet must not take the others with it
            reason = f"{type(error).__name__} {error}".strip()
            return document.key, f"{document.name}: lembar ini tidak bisa ditata ({reason})"


def run(
    root: Path, content: Sequence[Path], documents: Sequence[Document], hands: int
) -> Iterator[Result]:
    """Lay out all documents with so many hands; results in the order they are ready."""
    if not documents:
        return
    worker = Worker(root, content)
    gc.freeze()  # what is set up by now lives on; looking through it again costs a tenth
    if hands < 2 or len(documents) < _FEW:
        yield from map(worker, documents)
        return
    yield from _forked(worker, [documents[start::hands] for start in range(hands)])


def _forked(worker: Worker, piles: Sequence[Sequence[Document]]) -> Iterator[Result]:
    context = multiprocessing.get_context("fork")
    waiting: dict[Connection, list[Document]] = {}
    for pile in piles:
        ours, theirs = context.Pipe(duplex=False)
        context.Process(target=_work, args=(worker, pile, theirs), daemon=True).start()
        theirs.close()
        waiting[ours] = list(pile)
    while waiting:
        for pipe in wait(list(waiting)):
            assert isinstance(pipe, Connection)
            try:
                result: Result = pipe.recv()
            except EOFError:
                for lost in waiting.pop(pipe):
                    yield lost.key, f"{lost.name}: pekerja berhenti sebelum lembar ini selesai"
                continue
            waiting[pipe] = [d for d in waiting[pipe] if d.key != result[0]]
            yield result
            if not waiting[pipe]:
                del waiting[pipe]
                pipe.close()


def _work(worker: Worker, pile: Sequence[Document], pipe: Connection) -> None:
    for document in pile:
        pipe.send(worker(document))
    pipe.close()
