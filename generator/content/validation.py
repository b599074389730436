"""From what a contributor typed to a checked record, or to problems at the exact line."""

from __future__ import annotations

import difflib
import re
import typing
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from generator.content.model.fields import RULES, Term
from generator.content.problems import MOST_SHOWN, Problem, likely, listed
from generator.content.rulebook import Rule
from generator.content.rulebook import fields as rules
from generator.content.source_file import SourceFile
from generator.language import Rules

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[str | int, ...]
_WHOLE = re.compile(r"[+-]?\d+")

# Kind of trouble, as pydantic calls it: the rule, and what to say instead of pydantic's English.
_KINDS: Mapping[str, tuple[Rule, str]] = {
    "missing": (rules.MISSING, "belum diisi"),
    "string_type": (rules.SHAPE, "harus berupa teks"),
    "string_too_short": (rules.LETTERS, "terlalu pendek: paling sedikit {min_length} huruf"),
    "string_too_long": (rules.LETTERS, "terlalu panjang: paling banyak {max_length} huruf"),
    "too_short": (rules.ITEMS, "kurang: paling sedikit {min_length} butir"),
    "too_long": (rules.ITEMS, "terlalu banyak: paling banyak {max_length} butir"),
    "tuple_type": (rules.SHAPE, "harus berupa daftar"),
    "dict_type": (rules.SHAPE, "harus berupa pasangan nama dan nilai"),
    "model_type": (rules.SHAPE, "harus berupa pasangan nama dan nilai"),
    "model_attributes_type": (rules.SHAPE, "harus berupa pasangan nama dan nilai"),
    "int_parsing": (rules.NUMBER, "harus berupa angka bulat"),
    "int_type": (rules.NUMBER, "harus berupa angka bulat"),
    "literal_error": (rules.SHAPE, "harus berupa satu kata atau daftar"),
    "greater_than_equal": (rules.NUMBER, "terlalu kecil: paling kecil {ge}"),
    "less_than_equal": (rules.NUMBER, "terlalu besar: paling besar {le}"),
    "date_type": (rules.DAY, "harus berupa tanggal"),
    "kata": (rules.WORDS, ""),
    "istilah": (rules.TERM, ""),
    "tanggal": (rules.DAY, ""),
    "kalender": (rules.DAY, ""),
    "huruf-kembar": (rules.TWO_LETTERS, ""),
}


def validate(
    model: type[Model],
    fields: Any,
    source: SourceFile,
    vocabulary: Mapping[str, Mapping[str, str]],
    at: Location = (),
    rules_: Rules | None = None,
) -> tuple[Model | None, list[Problem]]:
    """Check `fields`, found in `source` under the location `at`, against `model`.

    `rules_` are those of the language; without them Indonesian's.
    """
    if not isinstance(fields, dict):
        message = "isian belum ada" if fields is None else "di sini harus ada isian bernama"
        hint = f"tulis satu isian per baris, misalnya {_first_field(model)}"
        return None, [Problem(source.path, source.line(*at), message, hint, rules.NO_FIELDS)]
    try:
        return model.model_validate(fields, context={**vocabulary, RULES: rules_}), []
    except ValidationError as error:
        found = _problems(error, model, source, at)
        return None, [problem for problem in found if problem.line not in source.slips]


def _first_field(model: type[BaseModel]) -> str:
    """The first field a reader would recognise, with its example: judul: Perawat."""
    named = [f for f in model.model_fields.values() if f.alias not in {"skema", "id"}]
    return f"{named[0].alias}: {(named[0].examples or [''])[0]}"


def _problems(
    error: ValidationError, model: type[BaseModel], source: SourceFile, at: Location
) -> list[Problem]:
    found: dict[Location, Problem] = {}
    missing: set[Location] = set()
    mistyped: set[Location] = set()
    short: set[Location] = set()
    for detail in error.errors(include_url=False):
        kind, whole = str(detail["type"]), detail["loc"]
        typed = len(whole) - 1 if kind == "extra_forbidden" else -1  # a key of the contributor's
        location = tuple(part for n, part in enumerate(whole) if n == typed or not _is_branch(part))
        if location in found or (kind == "literal_error" and isinstance(detail["input"], list)):
            continue  # the other branch of a union says it better
        if kind == "missing":
            missing.add(location)
        if kind == "too_short":
            short.add(location)
        if kind == "extra_forbidden" and (near := _near(model, location)):
            mistyped.add((*location[:-1], near))
        found[location] = _explain(detail, location, model, source, at)
    return [
        problem
        for location, problem in found.items()
        # "judl" is one slip, not an unknown and a missing key; a list is not short of the item
        # that is wrong.
        if location not in missing & mistyped
        and not (location in short and any(o[:-1][: len(location)] == location for o in found))
    ]


def _is_branch(part: str | int) -> bool:
    """Pydantic adds the name of a union's branch to the location; contributors never see it."""
    return isinstance(part, str) and ("[" in part or part in {"[key]", "str"})


def _explain(
    detail: Any, location: Location, model: type[BaseModel], source: SourceFile, at: Location
) -> Problem:
    line = source.line(*at, *location)
    kind, typed = str(detail["type"]), detail["input"]
    if kind == "extra_forbidden":
        message = f"isian {_where(location)} tidak dikenal"
        hint = _likely(model, location, source.path)
        return Problem(source.path, line, message, hint, rules.UNKNOWN)
    rule, template = _KINDS.get(kind, (rules.SHAPE, ""))
    if kind in {"string_pattern_mismatch", "literal_error"} and isinstance(typed, str):
        message = f'tulisan "{_shorten(typed)}" tidak sesuai bentuknya'
    elif typed in (None, "") and kind != "missing":
        rule, message = rules.MISSING, "masih kosong"
    elif rule is rules.NUMBER and isinstance(typed, str) and not _WHOLE.fullmatch(typed):
        message = f'"{_shorten(typed)}" bukan angka bulat; tulis angkanya saja, tanpa koma dan kata'
    else:
        message = template.format(**detail.get("ctx", {})) if template else str(detail["msg"])
    hint = str(detail["ctx"]["hint"]) if kind == "istilah" else _example(model, location)
    return Problem(source.path, line, f"{_where(location)}: {message}", hint, rule)


def _where(location: Location) -> str:
    """The place in words: "jalur" butir 2 "biaya"."""
    parts = [f"butir {part + 1}" if isinstance(part, int) else f'"{part}"' for part in location]
    return " ".join(parts) or "isian"


def _shorten(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _known(model: type[BaseModel], location: Location) -> list[str]:
    owner = _owner(model, location[:-1])
    return [field.alias or name for name, field in owner.model_fields.items()] if owner else []


def _near(model: type[BaseModel], location: Location) -> str | None:
    if not location:  # the record itself is not a mapping
        return None
    return likely(str(location[-1]), _known(model, location))


def _likely(model: type[BaseModel], location: Location, path: str) -> str:
    if near := _near(model, location):
        return f'mungkin maksudmu "{near}".'
    known = _known(model, location)
    if len(known) <= MOST_SHOWN:
        return f"hapus baris ini. Isian yang ada: {listed(known)}."
    alike = difflib.get_close_matches(str(location[-1]), known, n=3, cutoff=0.5)
    some = f"Yang mirip: {listed(alike)}. " if alike else ""
    return f"hapus baris ini. {some}Semua isian: ./cita explain {_place(path)}"


def _place(path: str) -> str:
    """The kind of file as `./cita explain` knows it: karier, fakta.yml."""
    parts = PurePosixPath(path).parts
    return parts[1] if len(parts) > 1 else path


def _example(model: type[BaseModel], location: Location) -> str:
    for end in range(len(location), 0, -1):
        field = _field(model, location[:end])
        if field is not None:
            purpose = field.description or ""
            examples = [str(e) for e in field.examples or [] if str(e)]
            named = f"{field.alias}: {examples[0]}" if examples else ""
            if examples and examples[0].startswith("- "):
                named = f"{field.alias}: lalu di bawahnya {examples[0]}"
            return f"{purpose}. Contoh: {named}" if named else f"{purpose}."
    return "bandingkan dengan contoh di CONTRIBUTING.md."


def _owner(model: type[BaseModel], location: Location) -> type[BaseModel] | None:
    """The model that holds the field at the end of `location`."""
    owner: type[BaseModel] | None = model
    for part in location:
        if isinstance(part, int):
            continue
        field = _own_field(owner, part) if owner else None
        owner = model_in(field.annotation) if field else None
    return owner


def _field(model: type[BaseModel], location: Location) -> FieldInfo | None:
    if not location or isinstance(location[-1], int):
        return None
    return _own_field(_owner(model, location[:-1]), location[-1])


def _own_field(owner: type[BaseModel] | None, alias: str) -> FieldInfo | None:
    if owner is None:
        return None
    return next((f for n, f in owner.model_fields.items() if (f.alias or n) == alias), None)


def model_in(annotation: Any) -> type[BaseModel] | None:
    """The record type inside an annotation such as tuple[Step, ...]."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in typing.get_args(annotation):
        if found := model_in(inner):
            return found
    return None


def term_names(annotations: Iterable[Any]) -> set[str]:
    """The vocabularies that these models, or annotations of fields, choose their words from."""
    names: set[str] = set()
    for annotation in annotations:
        inner: list[Any] = list(getattr(annotation, "__metadata__", ()))
        if isinstance(annotation, Term):
            names.add(annotation.name)
        elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
            for field in annotation.model_fields.values():
                inner += [field.annotation, *field.metadata]
        else:
            inner += typing.get_args(annotation)
        names |= term_names(inner)
    return names
