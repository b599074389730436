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

from generator.content.model.fields import RULES, SLUG, Term
from generator.content.naming import slug_of
from generator.content.problems import MOST_SHOWN, Problem, likely, listed
from generator.content.rulebook import Rule
from generator.content.rulebook import fields as rules
from generator.content.source_file import SourceFile
from generator.language import Rules, _, marked

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[str | int, ...]
MOST_GUESSED = 100  # unknown keys of a record whose meaning is guessed; a guess takes a while
_LIMITS = ("min_length", "max_length", "ge", "le")  # as pydantic calls the number in question
_WHOLE = re.compile(r"[+-]?\d+")

# Kind of trouble, as pydantic calls it: the rule, and what to say instead of pydantic's English.
_KINDS: Mapping[str, tuple[Rule, str]] = {
    "missing": (rules.MISSING, marked("belum diisi")),
    "string_type": (rules.SHAPE, marked("harus berupa teks")),
    "string_too_short": (rules.LETTERS, marked("terlalu pendek: paling sedikit {n} huruf")),
    "string_too_long": (rules.LETTERS, marked("terlalu panjang: paling banyak {n} huruf")),
    "too_short": (rules.ITEMS, marked("kurang: paling sedikit {n} butir")),
    "too_long": (rules.ITEMS, marked("terlalu banyak: paling banyak {n} butir")),
    "tuple_type": (rules.SHAPE, marked("harus berupa daftar")),
    "dict_type": (rules.SHAPE, marked("harus berupa pasangan nama dan nilai")),
    "model_type": (rules.SHAPE, marked("harus berupa pasangan nama dan nilai")),
    "model_attributes_type": (rules.SHAPE, marked("harus berupa pasangan nama dan nilai")),
    "int_parsing": (rules.NUMBER, marked("harus berupa angka bulat")),
    "int_type": (rules.NUMBER, marked("harus berupa angka bulat")),
    "literal_error": (rules.SHAPE, marked("harus berupa satu kata atau daftar")),
    "greater_than_equal": (rules.NUMBER, marked("terlalu kecil: paling kecil {n}")),
    "less_than_equal": (rules.NUMBER, marked("terlalu besar: paling besar {n}")),
    "date_type": (rules.DAY, marked("harus berupa tanggal")),
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
        message = _("isian belum ada") if fields is None else _("di sini harus ada isian bernama")
        hint = _("tulis satu isian per baris, misalnya {contoh}", contoh=_first_field(model))
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
    strangers = 0
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
        if kind == "extra_forbidden":
            strangers += 1
            guess = strangers <= MOST_GUESSED
            if guess and (near := _near(model, location)):
                mistyped.add((*location[:-1], near))
            found[location] = _unknown(location, guess, model, source, at)
            continue
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
    rule, template = _KINDS.get(kind, (rules.SHAPE, ""))
    if kind in {"string_pattern_mismatch", "literal_error"} and isinstance(typed, str):
        message = _('tulisan "{tulisan}" tidak sesuai bentuknya', tulisan=_shorten(typed))
    elif typed in (None, "") and kind != "missing":
        rule, message = rules.MISSING, _("masih kosong")
    elif rule is rules.NUMBER and isinstance(typed, str) and not _WHOLE.fullmatch(typed):
        message = _(
            '"{tulisan}" bukan angka bulat; tulis angkanya saja, tanpa koma dan kata',
            tulisan=_shorten(typed),
        )
    else:
        context = detail.get("ctx", {})
        limit = next((context[name] for name in _LIMITS if name in context), None)
        message = _(template, n=limit) if template else str(detail["msg"])
    hint = str(detail["ctx"]["hint"]) if kind == "istilah" else _example(model, location)
    if (
        kind == "string_pattern_mismatch"
        and detail["ctx"].get("pattern") == SLUG
        and slug_of(typed)
    ):
        hint = _('pakai huruf kecil dan tanda hubung: "{nama}".', nama=slug_of(typed))
    return Problem(source.path, line, f"{_where(location)}: {message}", hint, rule)


def _unknown(
    location: Location, guess: bool, model: type[BaseModel], source: SourceFile, at: Location
) -> Problem:
    message = _("isian {tempat} tidak dikenal", tempat=_where(location))
    place = _place(source.path)
    hint = _("hapus baris ini. Semua isian: ./cita explain {tempat}", tempat=place)
    if guess:
        hint = _likely(model, location, source.path)
    return Problem(source.path, source.line(*at, *location), message, hint, rules.UNKNOWN)


def _where(location: Location) -> str:
    """The place in words: "jalur" butir 2 "biaya"."""
    parts = [
        _("butir {nomor}", nomor=part + 1) if isinstance(part, int) else f'"{part}"'
        for part in location
    ]
    return " ".join(parts) or _("isian")


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
        return _('mungkin maksudmu "{kata}".', kata=near)
    known = _known(model, location)
    if len(known) <= MOST_SHOWN:
        return _("hapus baris ini. Isian yang ada: {isian}.", isian=listed(known))
    alike = difflib.get_close_matches(str(location[-1]), known, n=3, cutoff=0.5)
    if alike:
        return _(
            "hapus baris ini. Yang mirip: {isian}. Semua isian: ./cita explain {jenis}",
            isian=listed(alike),
            jenis=_place(path),
        )
    return _("hapus baris ini. Semua isian: ./cita explain {jenis}", jenis=_place(path))


def _place(path: str) -> str:
    """The kind of file as `./cita explain` knows it: karier, fakta.yml."""
    parts = PurePosixPath(path).parts
    return parts[1] if len(parts) > 1 else path


def _example(model: type[BaseModel], location: Location) -> str:
    for end in range(len(location), 0, -1):
        field = _field(model, location[:end])
        if field is not None:
            purpose = _(field.description) if field.description else ""
            examples = [str(e) for e in field.examples or [] if str(e)]
            named = f"{field.alias}: {examples[0]}" if examples else ""
            if examples and examples[0].startswith("- "):
                named = _("{nama}: lalu di bawahnya {isi}", nama=field.alias, isi=examples[0])
            if named:
                return _("{gunanya}. Contoh: {contoh}", gunanya=purpose, contoh=named)
            return f"{purpose}."
    return _("bandingkan dengan contoh di CONTRIBUTING.md.")


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
