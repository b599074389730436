"""What a build tells about the paper it made: totals, the heaviest files, doubtful pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator import moments
from generator.counts import Count
from generator.language import _
from generator.printables import Printable
from generator.printing.paper import Format
from generator.printing.pdf_types import Measure

HEAVIEST = 5
MOST_FAULTS = 20


def count(laid: Measure, page: Format, printable: Printable) -> Count:
    """Paper and ink of a printable laid out on pages of this format."""
    share = 100 * sum(laid.ink) / (laid.pages * page.width * page.height)
    if not page.folded:
        return Count(laid.pages, -(-laid.pages // 2), laid.pages, share)
    sheets = laid.pages // 4
    return Count(laid.pages, sheets, sheets if printable.side else None, share)


def lines(counts: Mapping[Printable, Count], faults: Sequence[str]) -> Iterator[str]:
    """The report, line by line."""
    kinds: dict[str, list[Count]] = {}
    for printable, one in counts.items():
        kinds.setdefault(printable.kind, []).append(one)
    head = _("Kertas dan tinta"), _("berkas"), _("halaman"), _("lembar"), _("tinta")
    yield "{:<18}{:>8}{:>9}{:>8}{:>8}".format(*head)
    for kind, some in sorted(kinds.items()):
        yield _row(kind, some)
    yield _row(_("semua"), list(counts.values()))
    inks = [(one.ink, printable.path) for printable, one in counts.items()]
    heavy = sorted(inks, key=lambda pair: (-pair[0], pair[1]))[:HEAVIEST]
    named = ", ".join(f"{path} {_percent(ink)}" for ink, path in heavy)
    yield _("Tinta terbanyak: {berkas}", berkas=named)
    if faults:
        yield _(
            "{n} halaman perlu dilihat lagi (pendekkan teksnya, atau pindahkan):", n=len(faults)
        )
        yield from (f"  {fault}" for fault in faults[:MOST_FAULTS])
        if len(faults) > MOST_FAULTS:
            more = _("dan {n} lagi", n=len(faults) - MOST_FAULTS)
            yield f"  {more}"


def _row(name: str, counts: Sequence[Count]) -> str:
    pages = sum(one.pages for one in counts)
    sheets = sum(one.sheets for one in counts)
    average = _percent(sum(one.ink * one.pages for one in counts) / pages) if pages else "-"
    return f"  {name:<16}{len(counts):>8}{pages:>9}{sheets:>8}{average:>8}"


def _percent(share: float) -> str:
    return f"{moments.number(share, 1)}%"
