"""What a process that prints again and again keeps warm: workers with styles read, links, keys."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator import printables
from generator.content.library import Library
from generator.printing import paper, printroom
from generator.printing.cache import Cache
from generator.printing.delivery import Delivery
from generator.printing.workers import Pool


class Workshop:
    """Workers forked once, after everything is set up; new ones when style or letters change."""

    def __init__(self, root: Path, content: Sequence[Path], out: Path, hands: int) -> None:
        self.delivery = Delivery(out)
        self._root, self._content, self._hands = root, content, hands
        self._pool: Pool | None = None
        self._base = ""
        self._changed: list[str] = []

    def pool(self, library: Library, store: Cache) -> Pool:
        """Workers that know the style sheets as they lie there now, for every format in use."""
        self.delivery.forget()  # what a failed round began
        base = printroom.base_key(self._root)
        if self._pool is None or base != self._base:
            from generator.printing.craft import Craft  # heavy: only when something is made

            self.close()
            craft = Craft(self._root, self._content, store)
            editions = {(one.edition, one.kind) for one in printables.all_of(library)}
            craft.warm({paper.same_layout(paper.format_of(e), kind) for e, kind in editions})
            self._pool, self._base = Pool(craft, self._hands), base
        return self._pool

    def settle(self) -> None:
        """The new folder has taken its place."""
        self._changed = self.delivery.settle()

    def changed(self) -> list[str]:
        """The PDFs that the last round brought anew; asked once."""
        changed, self._changed = self._changed, []
        return changed

    def close(self) -> None:
        """End the workers."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None
