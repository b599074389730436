"""JSON Schemas for editors, made by pydantic from the model and put into Indonesian.

An editor reads a file as plain YAML, where 2221 is a number, while our own reader keeps every
text as it was typed: so the schemas accept a number wherever the checker accepts its digits. They
help while typing; what counts in the end is `./cita check`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from generator.content.model import Record
from generator.content.model.fields import LETTERS, SHELF, VOCABULARY, WORDS
from generator.contributing.kinds import KINDS
from generator.language import _

Choices = Mapping[str, Mapping[str, str]]
FOLDER = "schemas"
_DRAFT = "http://json-schema.org/draft-07/schema#"  # what editors' YAML extensions understand


@cache  # the same dict each time: to be read only
def raw(model: type[Record]) -> dict[str, Any]:
    """The model as pydantic describes it, with the contributor's keys and our own marks."""
    return model.model_json_schema(by_alias=True)


def files(choices: Choices) -> dict[str, str]:
    """The text of every schema by its file name, `choices` being the words of istilah.yml."""
    found = {}
    for kind in KINDS.values():
        made = _editor(raw(kind.model), choices)
        made.pop("description", None)
        title = _("Isian {jenis}", jenis=_(kind.noun))
        if kind.listed:
            definitions = made.pop("definitions", {})
            made = {"type": "array", "items": made, "definitions": definitions}
        whole = {"$schema": _DRAFT, "title": title, **made}
        text = json.dumps(whole, ensure_ascii=False, indent=2)
        found[f"{kind.name}.schema.json"] = text.replace("#/$defs/", "#/definitions/") + "\n"
    return found


def _editor(node: Any, choices: Choices, required: bool = True) -> Any:
    """The same schema for an editor: limits in words, choices spelled out, no English."""
    if isinstance(node, list):
        return [_editor(inner, choices) for inner in node]
    if not isinstance(node, dict):
        return node
    made: dict[str, Any] = {}
    if purpose := node.get("description"):
        node = {**node, "description": _(purpose)}
    for name, value in node.items():
        if name == "properties":
            needed = node.get("required", ())
            made[name] = {k: _editor(v, choices, k in needed) for k, v in value.items()}
        elif name == "$defs":
            made["definitions"] = {
                key: {k: v for k, v in _editor(inner, choices).items() if k != "description"}
                for key, inner in value.items()
            }
        elif name in ("anyOf", "items"):
            made[name] = _editor(value, choices)
        elif name not in ("title", "default", WORDS, VOCABULARY, SHELF):
            made[name] = value
    _say(made, node, choices)
    if made.get("type") == "string" and "enum" not in made and "format" not in made:
        made["type"] = ["string", "number"]
    if not required and isinstance(made.get("type"), str | list):
        kinds = made["type"] if isinstance(made["type"], list) else [made["type"]]
        made["type"] = [*kinds, "null"]  # `tokoh:` with nothing behind it is no mistake
        if "enum" in made:
            made["enum"] = [*made["enum"], None]
    return made


def _limits(purpose: str, words: Sequence[int]) -> dict[str, object]:
    return {"gunanya": purpose, "sedikit": words[0], "banyak": words[1]}


def _say(made: dict[str, Any], node: dict[str, Any], choices: Choices) -> None:
    """Limits that JSON Schema has no word for become part of the description, or choices."""
    inner = node.get("items", {})
    inner = inner if isinstance(inner, dict) else {}
    if words := node.get(WORDS) or inner.get(WORDS):
        purpose = made.get("description", _("Teks"))
        made["description"] = (
            _("{gunanya} (tiap butir {sedikit}-{banyak} kata)", **_limits(purpose, words))
            if WORDS in inner
            else _("{gunanya} ({sedikit}-{banyak} kata)", **_limits(purpose, words))
        )
    name = node.get(VOCABULARY)
    if name and name != LETTERS and (known := choices.get(name)):
        made["enum"] = list(known)
