"""Runs commands in turn and says how long they took and how much memory they held."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

BLINK = 0.1  # s between two looks at the memory
# Outputs are put aside here, not deleted: for minutes after, ext4 walks past every file that was
# deleted for each new one, which doubles the time of whoever writes many.
ASIDE = ".bench-old"
# As on anybody's computer: what Python has compiled it finds again.
_CLEAN = {"PYTHONDONTWRITEBYTECODE": ""}


@dataclass(frozen=True, slots=True)
class Command:
    """A shell command in a folder; `clears` are outputs that are gone before it is timed."""

    text: str
    folder: Path
    clears: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """One command: wall seconds, seconds of work of all its processes, and peaks in MiB.

    `memory` is what all of them hold together, shared pages counted once; `largest` is what the
    largest one has in memory, pages it shares with others included.
    """

    wall: float
    work: float
    memory: float
    largest: float


def run(
    command: Command, environment: Mapping[str, str] | None = None, *, weighed: bool = True
) -> Run:
    """Raises CalledProcessError with what the command said.

    Without `weighed` nobody looks at its memory, which takes time from all its processes.
    """
    folder = command.folder
    aside = folder / ASIDE / str(time.time_ns())
    aside.mkdir(parents=True)
    for name in command.clears:
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    whole = {**os.environ, **_CLEAN, **(environment or {})}
    start, before = time.perf_counter(), os.times()
    with (folder / ".bench.log").open("wb") as log:
        started = subprocess.Popen(
            command.text, shell=True, cwd=folder, env=whole, stdout=log, stderr=log, process_group=0
        )
        peak = largest = 0.0
        while started.poll() is None:
            if not weighed:
                started.wait()
                break
            now = sizes(started.pid).values()
            peak = max(peak, sum(pss for pss, _rss in now))
            largest = max([largest, *(rss for _pss, rss in now)])
            try:
                started.wait(BLINK)
            except subprocess.TimeoutExpired:
                continue
    taken, after = time.perf_counter() - start, os.times()
    if started.returncode:
        said = (folder / ".bench.log").read_text(encoding="utf-8", errors="replace")
        raise subprocess.CalledProcessError(started.returncode, command.text, said[-2000:])
    work = after.children_user + after.children_system
    work -= before.children_user + before.children_system
    return Run(taken, work, peak, largest)


def sizes(group: int) -> dict[int, tuple[float, float]]:
    """MiB of each process of a group: Pss (shared pages shared out) and Rss (counted in full)."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(folder.name)) == group:
                rows = (folder / "smaps_rollup").read_text().splitlines()[1:]
                held = {row.split(":")[0]: int(row.split()[1]) / 1024 for row in rows}
                found[int(folder.name)] = held["Pss"], held["Rss"]
        except (OSError, KeyError, ProcessLookupError):
            continue
    return found


def in_turn(
    commands: Mapping[str, Command],
    rounds: int,
    environment: Mapping[str, str] | None = None,
) -> dict[str, list[Run]]:
    """Each command of a round after the other, so that a busy minute touches them all."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            found[name].append(run(command, environment, weighed=False))
    return found


def median(runs: Sequence[Run], what: str = "wall") -> float:
    return statistics.median(getattr(one, what) for one in runs)


def ratio(ours: Sequence[Run], theirs: Sequence[Run], what: str = "wall") -> float:
    """The median of the ratios round by round."""
    pairs = zip(ours, theirs, strict=True)
    return statistics.median(getattr(a, what) / getattr(b, what) for a, b in pairs)
