"""Measures ours and the peers in turn; prints the table and draws it.

    python bench/table.py                      the short rows: cold, warm, join
    python bench/table.py --rows site,large    others; growth and join-thick take long
    python bench/table.py --rows all

Peers are installed once into .cache/bench/venv. The plot lies in .cache/bench/table.svg.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.rows import FOLDER, ROWS, SHORT, Bench, Row

BAR, LINE, NAMES = 360, 26, 430  # px of the plot: a value as large as its goal, a row, the names


def table(rows: Sequence[Row]) -> str:
    """Markdown."""
    lines = ["| what | measured | at most | from |", "| --- | --- | --- | --- |"]
    for row in rows:
        value = f"{_figure(row.value)} {row.unit}".strip()
        goal = f"{_figure(row.goal)} {row.unit}".strip()
        lines.append(
            f"| {row.what} | {value}{'' if row.reached else ' (missed)'} | {goal} | {row.note} |"
        )
    return "\n".join(lines)


def plot(rows: Sequence[Row]) -> str:
    """An SVG: each value against its goal, on a scale where the goal is the same for all."""
    height = LINE * len(rows) + 30
    found = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{NAMES + 2 * BAR + 20}" height="{height}" '
        'font-family="sans-serif" font-size="13">'
    ]
    for number, row in enumerate(rows):
        y = 20 + LINE * number
        share = row.value / row.goal
        wide = min(share, 2.0) * BAR
        colour = "#2f6f4f" if row.reached else "#b5532a"
        said = f"{_figure(row.value)} {row.unit}".strip() + (" ..." if share > 2 else "")
        found += [
            f'<text x="{NAMES - 8}" y="{y + 13}" text-anchor="end">{escape(row.what)}</text>',
            f'<rect x="{NAMES}" y="{y}" width="{wide:.0f}" height="{LINE - 8}" fill="{colour}"/>',
            f'<text x="{NAMES + 6}" y="{y + 13}" fill="#fff">{escape(said)}</text>',
        ]
    edge = NAMES + BAR
    found += [
        f'<path d="M{edge} 14V{height - 6}" stroke="#111" stroke-dasharray="4 3"/>',
        f'<text x="{edge}" y="11" text-anchor="middle">goal</text></svg>',
    ]
    return "\n".join(found) + "\n"


def _figure(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", default=",".join(SHORT), help=f"all, or of: {', '.join(ROWS)}")
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    names = list(ROWS) if asked.rows == "all" else asked.rows.split(",")
    bench, rows = Bench(asked.rounds), []
    try:
        for name in names:
            for row in ROWS[name](bench):
                print(f"{row.what}: {_figure(row.value)} {row.unit} ({row.note})", flush=True)
                rows.append(row)
    finally:
        shutil.rmtree(bench.folder, ignore_errors=True)
    for name, reason in bench.missing.items():
        print(f"{name} could not be installed: {reason}")
    print(f"\n{date.today()}, {os.cpu_count()} cores, load {os.getloadavg()[1]:.1f}\n")
    print(table(rows))
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "table.svg").write_text(plot(rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
