"""What a build begins before its turn: the press while it reads, the site beside the paper."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from generator import counts, sharing
from generator.language import speaking
from generator.villages import Home

if TYPE_CHECKING:
    from generator.content.library import Library
    from generator.printing.foreman import Foreman

_PLACE = "situs-"  # in .cache: sites made ahead; a killed build leaves its own


@contextmanager
def press(home: Home, store: Path, hands: int) -> Iterator[Foreman | None]:
    """Somebody who sets up a press in a process of its own; None where that is not possible."""
    foreman = None
    if sharing.possible():
        from generator.printing.cache import Cache
        from generator.printing.foreman import Foreman

        with suppress(OSError), speaking(home.tongue):
            foreman = Foreman(home.root, home.roots, Cache(store), hands)
    try:
        yield foreman
    finally:
        if foreman:
            foreman.close()


def clear(home: Home) -> None:
    """Take away what a killed build had begun."""
    for old in (home.folder / ".cache").glob(f"{_PLACE}*"):
        shutil.rmtree(old, ignore_errors=True)


class SiteAhead:
    """The site, made beside while paper is made, with last time's figures of paper and ink."""

    def __init__(self, home: Home, library: Library, printables: Path) -> None:
        """`printables` is the last paper; without its figures nothing is begun."""
        self._counted = counts.read(printables / counts.NAME)
        self._beside: sharing.Beside[bool] | None = None
        if not self._counted or not sharing.possible():
            return
        folder = self._folder = Path(tempfile.mkdtemp(prefix=_PLACE, dir=home.folder / ".cache"))

        def make() -> Iterator[bool]:
            from generator.site import courier

            with speaking(home.tongue):
                courier.build(home.root, folder, home.roots[1:], library, self._counted)
            yield True

        self._beside = sharing.begin(make)

    def take(self, folder: Path, printables: Path) -> bool:
        """Move the site into the empty `folder`.

        False when pages would now say other figures of paper, or when it could not be made: then
        it is made in its turn, and whatever is wrong is told there.
        """
        now = counts.read(printables / counts.NAME)
        if not self._beside or not counts.tell_the_same(self._counted, now):
            return False
        try:
            self._beside.answer()
            for entry in self._folder.iterdir():
                shutil.move(entry, folder)
        except (EOFError, OSError):
            return False
        return True

    def close(self) -> None:
        """End what is still being made, and clear it away."""
        if self._beside:
            self._beside.close()
            self._beside = None
            shutil.rmtree(self._folder, ignore_errors=True)
