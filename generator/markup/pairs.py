"""`pasang`: columns to connect with a line, mixed the same way on every machine."""

from __future__ import annotations

import hashlib
from xml.etree.ElementTree import Element, SubElement

from generator.markup.block import SheetBlock, cell, rows_of

_TRIES = 40


def mixed(columns: list[list[str]], seed: str) -> list[list[str]]:
    """The first column as it is, the others in an order that gives nothing away.

    The same seed gives the same order on every machine. No answer stays in its own row, nor
    beside the answer of its row in another column, wherever the number of rows allows it.
    """
    done: list[list[int]] = [list(range(len(columns[0])))]
    for index, column in enumerate(columns[1:], start=1):
        orders = (_ring(len(column), f"{seed}|{index}|{number}") for number in range(_TRIES))
        done.append(min(orders, key=lambda order: _given_away(order, done, columns)))
    return [[column[n] for n in order] for column, order in zip(columns, done, strict=True)]


def _ring(length: int, seed: str) -> list[int]:
    """Every place passes its answer to the next in one ring through all, so none keeps its own."""
    ring = sorted(
        range(length), key=lambda place: hashlib.sha256(f"{seed}|{place}".encode()).digest()
    )
    order = [0] * length
    for here, following in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        order[here] = following
    return order


def _given_away(order: list[int], done: list[list[int]], columns: list[list[str]]) -> int:
    """How many rows show an answer beside one it belongs to, equal words counting as one."""
    column = columns[len(done)]
    return sum(
        column[place] == column[row]
        for earlier in done
        for place, row in zip(order, earlier, strict=True)
    )


class Pairs(SheetBlock):
    """Shuffled for the child, in order for the key."""

    NAME = "pasang"
    CSS = "pasang"
    ARGUMENT = True
    ANSWERS = True
    EXAMPLE = "/// pasang | Pekerja = Alat = Tempat"

    def on_end(self, block: Element) -> None:
        rows = [row for row in rows_of(block) if len(row) > 1]
        heads = [head.strip() for head in self.argument.split(" = ")]
        self.clear(block)
        columns = [list(column) for column in zip(*rows, strict=False)]
        if columns and not self.config["reveal"]:
            columns = mixed(columns, self.argument)
        table = SubElement(block, "table")
        head = SubElement(SubElement(table, "thead"), "tr")
        for title in heads:
            SubElement(head, "th", {"scope": "col"}).text = title
        body = SubElement(table, "tbody")
        for row in zip(*columns, strict=False):
            line = SubElement(body, "tr")
            for index, text in enumerate(row):
                data = SubElement(line, "td")
                if index:
                    cell(data, "", "titik")
                cell(data, text, "kata")
                if index < len(columns) - 1:
                    cell(data, "", "titik akhir")
