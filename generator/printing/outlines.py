"""The outline of a booklet from the outlines of its sheets, linked as readers want it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Node = Any  # an entry of an outline, as an object of the PDF it will stand in


def write(entries: Sequence[tuple[str, Node]], new: Callable[..., Node]) -> Node:
    """The root of an outline: sections, and under each the sheets' own headings.

    `entries` are headings with the section they belong to; without one they stand on top. `new`
    makes an object of the PDF from its entries.
    """
    tops: list[tuple[Node, list[Node]]] = []
    sections: dict[str, list[Node]] = {}
    for section, node in entries:
        if section and section in sections:
            sections[section].append(node)
        elif section:
            sections[section] = [node]
            tops.append((new(Title=section, Dest=node.Dest), sections[section]))
        else:
            tops.append((node, []))
    for head, nodes in tops:
        if nodes:
            _chain(head, nodes)
    root = new(Count=0)
    _chain(root, [head for head, _nodes in tops])
    root.Count = len(tops)
    return root


def _chain(parent: Node, nodes: Sequence[Node]) -> None:
    for index, node in enumerate(nodes):
        node.Parent = parent
        for key, other in (("/Prev", index - 1), ("/Next", index + 1)):
            if 0 <= other < len(nodes):
                node[key] = nodes[other]
            elif key in node:
                del node[key]
        if int(node.get("/Count", 0)) > 0:
            node.Count = -int(node.Count)
    parent.First, parent.Last, parent.Count = nodes[0], nodes[-1], -len(nodes)
