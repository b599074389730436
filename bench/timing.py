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


def run(command: str, folder: Path, environment: Mapping[str, str] | None = None) -> Run:
    """Run a shell command in a folder; raises CalledProcessError with what it said."""
    whole = {**os.environ, **(environment or {})}
    start, before = time.perf_counter(), os.times()
    with (folder / ".bench.log").open("wb") as log:
        started = subprocess.Popen(
            command, shell=True, cwd=folder, env=whole, stdout=log, stderr=log, process_group=0
        )
        peak = largest = 0.0
        while started.poll() is None:
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
        raise subprocess.CalledProcessError(started.returncode, command, said[-2000:])
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
    commands: Mapping[str, tuple[str, Path]],
    rounds: int,
    environment: Mapping[str, str] | None = None,
) -> dict[str, list[Run]]:
    """Each command of a round after the other, so that a busy minute touches them all."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, (command, folder) in commands.items():
            found[name].append(run(command, folder, environment))
    return found


def median(runs: Sequence[Run], what: str = "wall") -> float:
    return statistics.median(getattr(one, what) for one in runs)


def ratio(ours: Sequence[Run], theirs: Sequence[Run], what: str = "wall") -> float:
    """The median of the ratios round by round."""
    pairs = zip(ours, theirs, strict=True)
    return statistics.median(getattr(a, what) / getattr(b, what) for a, b in pairs)
