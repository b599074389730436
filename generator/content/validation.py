"""From what a contributor typed to a checked record, or to problems at the exact line."""

from __future__ import annotations

import difflib
import typing
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from generator.content.problems import Problem
from generator.content.source_file import SourceFile

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[str | int, ...]

_MESSAGES = {
    "missing": "belum diisi",
    "string_type": "harus berupa teks",
    "string_too_short": "terlalu pendek: paling sedikit {min_length} huruf",
    "string_too_long": "terlalu panjang: paling banyak {max_length} huruf",
    "too_short": "kurang: paling sedikit {min_length} butir",
    "too_long": "terlalu banyak: paling banyak {max_length} butir",
    "tuple_type": "harus berupa daftar",
    "dict_type": "harus berupa pasangan nama dan nilai",
    "model_type": "harus berupa pasangan nama dan nilai",
    "model_attributes_type": "harus berupa pasangan nama dan nilai",
    "int_parsing": "harus berupa angka bulat",
    "int_type": "harus berupa angka bulat",
    "greater_than_equal": "terlalu kecil: paling kecil {ge}",
    "less_than_equal": "terlalu besar: paling besar {le}",
    "date_from_datetime_parsing": "bukan tanggal yang ada",
    "date_parsing": "bukan tanggal yang ada",
    "date_type": "harus berupa tanggal",
    "date_from_datetime_inexact": "harus tanggal saja, tanpa jam",
    "literal_error": "tidak dikenal",
}


def validate(
    model: type[Model],
    fields: Any,
    source: SourceFile,
    vocabulary: Mapping[str, Mapping[str, str]],
    at: Location = (),
) -> tuple[Model | None, list[Problem]]:
    """Check `fields`, found in `source` under the location `at`, against `model`."""
    if not isinstance(fields, dict):
        hint = "tulis satu isian per baris, seperti judul: Perawat"
        return None, [Problem(source.path, source.line(*at), "isian belum ada", hint)]
    try:
        return model.model_validate(fields, context=dict(vocabulary)), []
    except ValidationError as error:
        return None, _problems(error, model, source, at)


def _problems(
    error: ValidationError, model: type[BaseModel], source: SourceFile, at: Location
) -> list[Problem]:
    found: dict[Location, Problem] = {}
    for detail in error.errors(include_url=False):
        location = tuple(part for part in detail["loc"] if not _is_branch(part))
        if location in found:  # the branches of one union: the first word is enough
            continue
        found[location] = _explain(detail, location, model, source, at)
    return list(found.values())


def _is_branch(part: str | int) -> bool:
    """Pydantic adds the name of a union's branch to the location; contributors never see it."""
    return isinstance(part, str) and ("[" in part or part in {"[key]", "str"})


def _explain(
    detail: Any, location: Location, model: type[BaseModel], source: SourceFile, at: Location
) -> Problem:
    line = source.line(*at, *location)
    kind = str(detail["type"])
    name = next((str(p) for p in reversed(location) if isinstance(p, str)), "isian")
    where = f'"{name}"'
    if location and isinstance(location[-1], int):
        where = f'"{name}" butir {location[-1] + 1}'
    if kind == "extra_forbidden":
        return Problem(source.path, line, f'isian "{name}" tidak dikenal', _likely(model, location))
    if kind == "string_pattern_mismatch":
        message = f'tulisan "{_shorten(detail["input"])}" tidak sesuai bentuknya'
    elif detail["input"] is None and kind != "missing":
        message = "masih kosong"
    else:
        template = _MESSAGES.get(kind)
        message = template.format(**detail.get("ctx", {})) if template else str(detail["msg"])
    return Problem(source.path, line, f"{where}: {message}", _example(model, location))


def _shorten(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _likely(model: type[BaseModel], location: Location) -> str:
    owner = _owner(model, location[:-1])
    known = [field.alias or name for name, field in owner.model_fields.items()] if owner else []
    near = difflib.get_close_matches(str(location[-1]), known, n=1, cutoff=0.6)
    if near:
        return f'mungkin maksudmu "{near[0]}".'
    return f"hapus baris ini; isian yang ada: {', '.join(known)}."


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
        owner = _model_in(field.annotation) if field else None
    return owner


def _field(model: type[BaseModel], location: Location) -> FieldInfo | None:
    if isinstance(location[-1], int):
        return None
    return _own_field(_owner(model, location[:-1]), location[-1])


def _own_field(owner: type[BaseModel] | None, alias: str) -> FieldInfo | None:
    if owner is None:
        return None
    return next((f for n, f in owner.model_fields.items() if (f.alias or n) == alias), None)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The record type inside an annotation such as tuple[Step, ...]."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in typing.get_args(annotation):
        if found := _model_in(inner):
            return found
    return None
