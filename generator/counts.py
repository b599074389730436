"""Paper and ink of every printable: the printing room counts, the site says it beside the link.

The counts lie beside the PDFs they describe, as a table that a spreadsheet opens too. A site
built without paper has no such table, and its links then carry no figure.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.language import _

NAME = "kertas-dan-tinta.csv"  # in printables/
_HEAD = ("berkas", "halaman", "lembar_bolak_balik", "lembar_satu_sisi", "tinta_persen")


@dataclass(frozen=True, slots=True)
class Count:
    """What one copy of a printable takes.

    `pages` are those a reader turns, `sheets` the pieces of paper printed on both sides, `single`
    the pieces printed on one side (None where that cannot be folded), `ink` the black share of
    the paper in percent.
    """

    pages: int
    sheets: int
    single: int | None
    ink: float

    @property
    def told(self) -> tuple[int, int, str]:
        """All that a page says of it: pages, sheets, percent of ink."""
        return self.pages, self.sheets, f"{self.ink:.0f}"

    @property
    def label(self) -> str:
        """What people read: "2 halaman, 1 lembar; tinta 5%"."""
        pages, sheets, ink = self.told
        paper = ", ".join([_("{n} halaman", n=pages), _("{n} lembar", n=sheets)])
        return "; ".join([paper, _("tinta {persen}%", persen=ink)])


def write(file: Path, counts: Mapping[str, Count]) -> None:
    """One line for each printable by its path, sorted."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream, lineterminator="\n")
        table.writerow(_HEAD)
        for path, count in sorted(counts.items()):
            single = "" if count.single is None else count.single
            ink = f"{count.ink:.1f}"
            table.writerow((path, count.pages, count.sheets, single, ink))


def read(file: Path) -> dict[str, Count]:
    """The counts by path; none where there is no table or somebody spoilt it."""
    try:
        with file.open(encoding="utf-8", newline="") as stream:
            return {
                row["berkas"]: Count(
                    int(row["halaman"]),
                    int(row["lembar_bolak_balik"]),
                    int(row["lembar_satu_sisi"]) if row["lembar_satu_sisi"] else None,
                    float(row["tinta_persen"]),
                )
                for row in csv.DictReader(stream)
            }
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def tell_the_same(one: Mapping[str, Count], other: Mapping[str, Count]) -> bool:
    """Whether pages made with the one read like those made with the other."""
    return one.keys() == other.keys() and all(
        count.told == other[path].told for path, count in one.items()
    )
