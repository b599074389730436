"""The straight road in one place: read, check, then paper, then the site that links it."""

from __future__ import annotations

import fcntl
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from generator import ahead, counts, outputs, withdrawals
from generator.ahead import SiteAhead
from generator.errors import KitError, reason
from generator.inventory import Base, Note, State
from generator.language import _, marked, speaking
from generator.villages import Home

if TYPE_CHECKING:
    from generator.content.library import Library
    from generator.content.problems import ContentError
    from generator.printing.foreman import Foreman
    from generator.printing.pdf_types import Made
    from generator.printing.workers import Pool
    from generator.printing.workshop import Workshop

__all__ = ["KitError", "alone", "load", "make", "unchanged"]

Progress = Callable[[str], None]
Tick = Callable[[str, int, int], None]  # what was made, how many are done, of how many
SITE, PRINTABLES = "site", "printables"
STORE = Path(".cache", "pdf")  # PDFs already made
ORDERS = "pesanan"
PATIENCE = 2  # s, before a second build is told to wait
UNSETTLED = ""  # the day in the note of a build that left something out: told again each time
SAME = {SITE: marked("Situs tidak berubah."), PRINTABLES: marked("Lembar cetak tidak berubah.")}
# What an output depends on below the checkout, besides all content: site and print never see
# each other's rooms, so a change in one leaves the other's outputs as they are.
INPUTS = {
    SITE: (("templates", ("print",)), ("generator", ("printing",)), ("mkdocs.yml", ())),
    PRINTABLES: (("templates", ("site",)), ("generator", ("site",))),
}
GONE = marked(
    "Ada kisah yang ditarik sejak cetakan terakhir, jadi pesanan lama dibuang "
    "supaya namanya tidak tertinggal. Pesan lagi dengan ./cita booklet atau ./cita "
    "pack-session."
)


@dataclass(frozen=True, slots=True)
class _Output:
    """An output folder, its inputs as they lie there now, and the note about the last time."""

    name: str
    state: State
    note: Note

    @classmethod
    def of(cls, home: Home, name: str) -> _Output:
        bases = [Base(root) for root in home.roots]
        bases += [Base(home.root / base, frozenset(apart)) for base, apart in INPUTS[name]]
        if name == SITE:  # says beside each link what paper and ink it takes
            bases.append(Base(home.folder / PRINTABLES / counts.NAME))
        folder = home.folder / name
        note = Note(folder, home.folder / ".cache" / f"{name}.json", [ORDERS])
        return cls(name, State.now(bases), note)

    @property
    def fresh(self) -> bool:
        return self.note.matches(self.state)


@dataclass(frozen=True, slots=True)
class Done:
    """An output after a build: whether it was made, how many PDFs anew and from the cache."""

    name: str
    folder: Path
    changed: bool = False
    new: int = 0
    found: int = 0


def load(home: Home, today: date) -> Library:
    """The Library of this kit; raises ContentError with every problem."""
    from generator.content import loading

    return loading.load(home.roots, today, home.language)


def unchanged(home: Home, today: date, names: tuple[str, ...]) -> bool:
    """Whether a build of these outputs would find nothing to do: same files, same day.

    Quick to ask: nothing is read whose time and size are known, and no library is loaded.
    """
    return not outputs.leftovers(home.folder) and all(
        output.fresh and output.note.checked_on(today.isoformat())
        for output in (_Output.of(home, name) for name in names)
    )


def make(
    home: Home,
    today: date,
    hands: int,
    say: Progress,
    *,
    site: bool = True,
    paper: bool = True,
    tick: Tick | None = None,
    workshop: Workshop | None = None,
    note: Callable[[Done], None] | None = None,
) -> list[Done]:
    """Build what is asked for and stale; nothing is swapped in unless all of it went well.

    Only sheets that outgrow their pages and booklets whose recipe is wrong are kept back alone: the
    rest is swapped in, then told. Returns what was done with each output, in the order they were
    made; `note` hears of each at once, also when something is kept back at the end.
    Raises ContentError, PrintError, SiteError or OutputError with a text for people.
    """
    from generator.content.problems import LeftOut
    from generator.content.rulebook import ERROR

    done: list[Done] = []

    def finished(*one: Any) -> None:
        done.append(Done(*one))
        if note:
            note(done[-1])

    wanted = [name for name, asked in ((PRINTABLES, paper), (SITE, site)) if asked]
    with alone(home.folder), ExitStack() as begun:
        ahead.clear(home)
        for name in wanted:
            outputs.repair(home.folder / name)
        library, day, kept_back = None, today.isoformat(), None
        pool: Pool | Foreman | None = None
        next_site: SiteAhead | None = None
        for name in wanted:
            output = _Output.of(home, name)
            fresh = output.fresh
            if fresh and output.note.checked_on(day):
                say(_(SAME[name]))
                finished(name, home.folder / name)
                continue
            if name == PRINTABLES and not fresh and not workshop:
                pool = begun.enter_context(ahead.press(home, home.folder / STORE, hands))
            if library is None:  # also when only the day is new: facts may have gone stale
                library = load(home, today)
                for problem in library.left_out:
                    if problem.level != ERROR:
                        say(str(problem))
                if library.left_out:
                    day = UNSETTLED
            if fresh:
                say(_(SAME[name]))
                finished(name, home.folder / name)
            elif name == SITE:
                _make_site(home, library, say, next_site)
                finished(name, home.folder / name, True)
            else:
                if SITE in wanted and not _Output.of(home, SITE).fresh:
                    next_site = SiteAhead(home, library, home.folder / PRINTABLES)
                    begun.callback(next_site.close)
                made, kept_back = _make_paper(home, library, hands, say, tick, workshop, pool)
                finished(name, home.folder / name, True, made.new, made.found)
            if name == PRINTABLES and kept_back:
                continue  # without a note the next run tells it again
            if not output.note.write(output.state, day):
                say(_("Ada berkas yang berubah selagi dibuat; jalankan sekali lagi."))
    wrong = [p for p in library.left_out if p.level == ERROR] if library else []
    if kept_back:
        for problem in wrong:
            say(str(problem))
        raise kept_back
    if wrong:
        raise LeftOut(wrong)
    return done


def closing(home: Home, names: Iterable[str], seconds: float) -> list[str]:
    """The last lines of a build: how long it took and where everything lies."""
    places = {
        SITE: _("Situs: {tempat}", tempat=home.folder / SITE / "index.html"),
        PRINTABLES: _("Lembar cetak: {tempat}", tempat=home.folder / PRINTABLES),
    }
    return [_("Selesai dalam {detik:.1f} detik.", detik=seconds), *(places[name] for name in names)]


def _make_site(home: Home, library: Library, say: Progress, begun: SiteAhead | None) -> None:
    say(_("Menyusun situs ..."))
    with outputs.staging(home.folder / SITE) as folder, speaking(home.tongue):
        if begun and begun.take(folder, home.folder / PRINTABLES):
            return
        from generator.site import courier  # MkDocs, only when there is something to do

        courier.build(home.root, folder, home.roots[1:], library)


def _make_paper(
    home: Home,
    library: Library,
    hands: int,
    say: Progress,
    tick: Tick | None,
    workshop: Workshop | None,
    pool: Pool | Foreman | None,
) -> tuple[Made, ContentError | None]:
    """Swap in all that could be printed; returns how much, and what kept some of it back."""
    from generator.printing import jobs
    from generator.printing.cache import Cache
    from generator.printing.fitting import KeptBack
    from generator.printing.printroom import silent

    kept_back = None
    last, tick = home.folder / PRINTABLES, tick or silent
    old = None if withdrawals.anybody_left(home.folder, library.stories) else last
    with outputs.staging(last) as folder:
        store = Cache(home.folder / STORE)
        if workshop:
            with speaking(home.tongue):  # its workers are forked speaking like this
                pool = workshop.pool(library, store)
        delivery = workshop.delivery if workshop else None
        try:
            with speaking(home.tongue):
                made = jobs.build(
                    home.root, library, folder, store, hands, say, tick, old, pool, delivery
                )
        except KeptBack as error:
            kept_back, made = error, error.made
        if old is None:
            if (last / ORDERS).is_dir():
                say(_(GONE))
        else:
            if (orders := old / ORDERS).is_dir():
                # what a mentor ordered by hand stays
                shutil.copytree(orders, folder / ORDERS, ignore_dangling_symlinks=True)
            for problem in library.left_out:  # the last good sheets, until the file is mended
                name, kind = Path(problem.path).stem, Path(problem.path).parent.name
                for size in library.kit.papers:
                    outputs.keep(old, folder, f"{kind}*/{kind}*-{name}-{size}-*.pdf")
    withdrawals.remember(home.folder, library.stories)
    if workshop:
        workshop.settle()
    say(
        _("{n} PDF dibuat baru, {simpanan} diambil dari simpanan.", n=made.new, simpanan=made.found)
    )
    return made, kept_back


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Two builds at once would swap each other's outputs; the second one is told to wait."""
    folder = root / ".cache"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / "kunci").open("w")
    except OSError as error:
        raise outputs.OutputError(
            _("kit ini tidak bisa ditulis: {sebab}. Salin kit ke folder lain.", sebab=reason(error))
        ) from error
    with lock:
        _take(lock)
        try:
            yield
        finally:  # said, not only closed: workers that outlive this build were forked holding it
            fcntl.flock(lock, fcntl.LOCK_UN)


def _take(lock: IO[str]) -> None:
    """Hold the lock; workers of a build that was just killed need a moment to let go of it."""
    for _attempt in range(PATIENCE * 10):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except OSError:
            time.sleep(0.1)
    raise outputs.OutputError(
        _("pembuatan lain sedang berjalan. Tunggu sampai selesai, lalu ulangi.")
    )
