"""The rows of the table: each is measured by a function of its own."""

from __future__ import annotations

import compileall
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench import corpus, peers, timing, warm
from bench.timing import Command

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".cache" / "bench"
OUTPUTS = ("site", "printables", ".cache")
WITH_PDF, EXPORT, PLAIN = (
    "mkdocs-with-pdf",
    "mkdocs-pdf-export-plugin",
    "mkdocs-material, default nav",
)


@dataclass(frozen=True, slots=True)
class Row:
    """`value` is what was measured, `goal` the most it should be; `note` says from what."""

    what: str
    value: float
    goal: float
    unit: str = ""
    note: str = ""

    @property
    def reached(self) -> bool:
        return self.value <= self.goal


@dataclass(slots=True)
class Bench:
    """Kits and peers, made when a row first asks for them; `folder` is deleted at the end."""

    rounds: int
    folder: Path = field(default_factory=lambda: FOLDER / f"run-{time.time_ns()}")
    missing: dict[str, str] = field(default_factory=dict)
    _kits: dict[int, Path] = field(default_factory=dict)
    _pythons: dict[str, Path] = field(default_factory=dict)

    def kit(self, count: int) -> Path:
        if count not in self._kits:
            self._kits[count] = corpus.write(self.folder / str(count), count)
            compileall.compile_dir(self._kits[count], quiet=1)  # as pip does for the peers
        return self._kits[count]

    def cold(self, verb: str, count: int) -> Command:
        return Command(f"{sys.executable} -m generator {verb}", self.kit(count), OUTPUTS)

    def again(self, verb: str, count: int) -> Command:
        return replace(self.cold(verb, count), clears=())

    def peer(self, name: str, count: int) -> Command | None:
        """What to type for a peer on the same careers; None when it cannot be installed."""
        if not self._pythons:
            self._pythons, self.missing = peers.install(FOLDER)
        return peers.commands(self.kit(count).parent, self._pythons).get(name)

    def environment(self, count: int) -> dict[str, str]:
        """A kit runs its own copy of the program."""
        return {"PYTHONPATH": str(self.kit(count)), "NO_MKDOCS_2_WARNING": "1"}


def cold(bench: Bench) -> Iterator[Row]:
    """All sheets, one booklet flat and folded, from nothing; and one career changed."""
    found = {"ours": bench.cold("print", 60), "all": bench.cold("build", 60)}
    found["changed"] = _edited(bench, 60)
    for name in (WITH_PDF, EXPORT):
        if peer := bench.peer(name, 60):
            found[name] = peer
    runs = timing.in_turn(found, bench.rounds, bench.environment(60))
    said = _said(runs)
    for name, goal in ((WITH_PDF, 0.27), (EXPORT, 0.10)):
        if name in runs:
            ratio = timing.ratio(runs["ours"], runs[name])
            yield Row(f"60 careers, booklet, folded edition, cold / {name}", ratio, goal, "", said)
    if WITH_PDF in runs:
        ratio = timing.ratio(runs["changed"], runs[WITH_PDF])
        yield Row(f"one career changed of 60, whole build / {WITH_PDF}", ratio, 0.10, "", said)


def _said(runs: Mapping[str, Sequence[timing.Run]]) -> str:
    """Seconds of each, and of work of all its processes, which a busy machine leaves true."""
    return ", ".join(
        f"{name} {timing.median(some):.1f} s ({timing.median(some, 'work'):.1f} s of work)"
        for name, some in runs.items()
    )


def _edited(bench: Bench, count: int) -> Command:
    """A build after one career's text has changed, from the state that a cold build leaves."""
    career = sorted((bench.kit(count) / "content" / "karier").glob("*.md"))[0]
    change = f"sed -i 's/ Ini kalimat uji [0-9]*\\.//; $ s/$/ Ini kalimat uji '$$'./' {career} && "
    command = bench.again("build", count)
    return replace(command, text=change + command.text)


def warmed(bench: Bench) -> Iterator[Row]:
    """One career changed, in the warm process of `serve`."""
    kit = bench.kit(60)
    seconds = statistics.median(warm.measure(kit, bench.rounds))
    yield Row("one career changed, warm, to sheet and booklets", seconds, 0.6, "s")


def join(bench: Bench) -> Iterator[Row]:
    yield from _joined(bench, 60, bench.rounds)


def join_thick(bench: Bench) -> Iterator[Row]:
    yield from _joined(bench, 500, 1)


def _joined(bench: Bench, count: int, rounds: int) -> Iterator[Row]:
    """A booklet joined against the same pages in one call: time, bytes, memory."""
    kit = bench.kit(count)
    timing.run(bench.again("print", count), bench.environment(count))
    found: dict[str, list[dict[str, float]]] = {"join": [], "whole": []}
    for _ in range(rounds):
        for what, some in found.items():
            program = [sys.executable, ROOT / "bench" / "joining.py", kit, what]
            run = subprocess.run(program, capture_output=True, text=True, check=True)
            some.append(json.loads(run.stdout))
    pairs = list(zip(found["join"], found["whole"], strict=True))
    pages, a, b = 2 * count, found["join"][-1], found["whole"][-1]
    note = f"{a['seconds']:.2f} s, {b['seconds']:.1f} s; {a['bytes']} and {b['bytes']} bytes"
    ratio = statistics.median(one["seconds"] / other["seconds"] for one, other in pairs)
    yield Row(f"joining {pages} pages / one call", ratio, 0.03, "", note)
    yield Row(f"size of {pages} pages joined / one call", a["bytes"] / b["bytes"], 1.05, "", note)
    yield Row(f"memory while joining {pages} pages", a["MiB"], 350, "MiB")


def large(bench: Bench) -> Iterator[Row]:
    """500 careers: memory from nothing, without a booklet and with one of all; nothing changed.

    The largest process is measured, as for the peers; what all hold together stands beside it.
    """
    loose = corpus.write(bench.folder / "500-loose", 500, bound=False)
    alone = {"PYTHONPATH": str(loose), "NO_MKDOCS_2_WARNING": "1"}
    first = timing.run(replace(bench.cold("build", 500), folder=loose), alone)
    note = f"all together {first.memory:.0f} MiB; {first.wall:.0f} s"
    yield Row("memory at 500 careers", first.largest, 250, "MiB", note)
    whole = timing.run(bench.cold("build", 500), bench.environment(500))
    note = f"all together {whole.memory:.0f} MiB; {whole.wall:.0f} s"
    yield Row("the same with booklets of 1,000 and 1,900 pages", whole.largest, 350, "MiB", note)
    again = {"same": bench.again("build", 500)}
    runs = timing.in_turn(again, bench.rounds, bench.environment(500))
    yield Row("nothing changed, 500 careers", timing.median(runs["same"]), 0.3, "s")


def site(bench: Bench) -> Iterator[Row]:
    """500 careers, the site alone, from nothing."""
    found = {"ours": bench.cold("site", 500)}
    if peer := bench.peer(PLAIN, 500):
        found[PLAIN] = peer
        runs = timing.in_turn(found, min(bench.rounds, 3), bench.environment(500))
        said = _said(runs)
        yield Row(f"site of 500 / {PLAIN}", timing.ratio(runs["ours"], runs[PLAIN]), 0.40, "", said)


def growth(bench: Bench) -> Iterator[Row]:
    """Four times the careers; takes long."""
    few = timing.run(bench.cold("build", 500), bench.environment(500))
    many = timing.run(bench.cold("build", 2000), bench.environment(2000))
    note = f"{few.wall:.0f} s and {many.wall:.0f} s"
    yield Row("2,000 careers / 500 careers, cold", many.wall / few.wall, 4.4, "times", note)


ROWS: dict[str, Callable[[Bench], Iterator[Row]]] = {
    "cold": cold,
    "warm": warmed,
    "join": join,
    "site": site,
    "large": large,
    "join-thick": join_thick,
    "growth": growth,
}
SHORT = ("cold", "warm", "join")
