"""One declaration, many faces: schema, guide, paper and screen name the same fields."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.content import loading
from generator.content.folders import OPTIONAL
from generator.content.library import Library
from generator.contributing import declaration, guide, schema
from generator.contributing.kinds import FORMS, KINDS
from generator.markup.block import SheetBlock
from generator.markup.blocks import BLOCKS
from generator.markup.game_block import CHOICE, GameBlock
from generator.printing import paper
from generator.printing.sheets import Sheet, SheetRoom

from .conftest import TODAY

ROOT = Path(__file__).resolve().parent.parent


def leaves(library: Library, kind: str) -> list[str]:
    words = declaration.choices_of(library)
    fields = declaration.fields_of(KINDS[kind].model, words)
    return [".".join(path) for path in declaration.leaves(fields)]


def in_model(model: Any, at: tuple[str, ...] = ()) -> Iterator[str]:
    """The same paths, straight from the pydantic models and not through a schema."""
    for field in model.model_fields.values():
        inner = declaration_model(field.annotation)
        if inner is None:
            yield ".".join((*at, field.alias))
        else:
            yield from in_model(inner, (*at, field.alias))


def declaration_model(annotation: Any) -> Any:
    if isinstance(annotation, type) and hasattr(annotation, "model_fields"):
        return annotation
    inner = (declaration_model(part) for part in getattr(annotation, "__args__", ()))
    return next((found for found in inner if found), None)


def in_schema(node: dict[str, Any], definitions: dict[str, Any], at: str = "") -> Iterator[str]:
    for key, inner in node["properties"].items():
        target = inner.get("items", inner)
        if "$ref" in target:
            group = definitions[target["$ref"].rpartition("/")[2]]
            yield from in_schema(group, definitions, f"{at}{key}.")
        else:
            yield at + key


@pytest.mark.parametrize("kind", FORMS)
def test_paper_schema_guide_and_model_have_the_same_fields(library: Library, kind: str) -> None:
    expected = set(leaves(library, kind))

    assert set(in_model(KINDS[kind].model)) == expected
    made = json.loads(schema.files(declaration.choices_of(library))[f"{kind}.schema.json"])
    assert set(in_schema(made, made.get("definitions", {}))) == expected
    table = guide.table(kind, declaration.choices_of(library))
    rows = re.findall(r"(?m)^\| `([^`]+)`", table)
    assert expected == {row for row in rows if not any(r.startswith(f"{row}.") for r in rows)}
    html = SheetRoom(ROOT, library).html(
        Sheet("formulir", kind, "A4-abu"), paper.format_of("A4-abu")
    )
    on_paper = re.findall(r'data-isian="([^"]+)"', html)
    assert set(on_paper) == {part for path in expected for part in path.split(".")}


def test_schemas_and_guide_are_those_of_the_model() -> None:
    library = loading.load([ROOT / "content"], TODAY)
    stale = [
        file.name
        for file, text in guide.made(ROOT, library).items()
        if not file.is_file() or file.read_text(encoding="utf-8") != text
    ]
    assert stale == [], "run ./cita schema"


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: str(block.NAME))
def test_the_guide_tells_every_block_and_its_options(block: type[SheetBlock]) -> None:
    text = (ROOT / guide.GUIDE).read_text(encoding="utf-8")
    (row,) = re.findall(rf"(?m)^\| `/// {block.NAME}(?: [^`]*)?` \|.*$", text)
    common = CHOICE if issubclass(block, GameBlock) else {}
    for option in block.OPTIONS.keys() - common.keys():
        assert re.search(rf"`{option}\b", row), option


def test_a_choice_of_two_words_is_a_choice_everywhere(library: Library) -> None:
    fields = declaration.fields_of(KINDS["lembar-kerja"].model, declaration.choices_of(library))
    field = next(one for one in fields if one.key == "tulis_nama")
    assert (field.shape, list(field.choices)) == (declaration.CHOICE, ["ya", "tidak"])


def test_the_editor_is_pointed_at_schemas_that_exist() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    pointed = settings["yaml.schemas"]
    assert all((ROOT / name).is_file() for name in pointed)
    written = {f"./schemas/{name}.schema.json": kind for name, kind in KINDS.items()}
    listed = {name: place for name, place in pointed.items() if written[name].listed}
    assert {name.split("/")[-1].split(".")[0] for name in listed} == {
        name for name, kind in KINDS.items() if kind.listed
    }, "every list file has its schema"
    for name, place in pointed.items():
        assert place.endswith(written[name].path("*"))
        assert list(ROOT.glob(place)) or f"{written[name].name}.yml" in OPTIONAL


VENUE = """\
- id: pkbm-uji
  nama: PKBM Uji
  jenis: pkbm
  untuk: Belajar paket A, B, dan C.
  cara_bertanya: Datang pagi, temui petugas di meja depan.
  diperiksa: 2026-11-01
"""

RECORDING = """\
- id: penjaga-mercusuar
  berkas: suara/penjaga-mercusuar.mp3
  pembicara: Pak Uji, penjaga mercusuar
  yang_dikatakan: Saya menyalakan lampu sebelum hari gelap.
  lisensi: CC-BY-SA-4.0
  izin_arsip: KSA-07
  izin_tanggal: 2026-11-01
"""


class EditorYaml(yaml.SafeLoader):
    """YAML as an editor reads it: numbers are numbers, dates are texts."""


EditorYaml.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in found if not tag.endswith(("timestamp", "bool"))]
    for letter, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
TYPES = {"string": str, "number": (int, float), "integer": int, "array": list, "object": dict}
SAID = {"$schema", "title", "description", "examples", "definitions", "format"}


def faults(value: Any, node: dict[str, Any], top: dict[str, Any], at: str = "") -> Iterator[str]:
    """What a JSON Schema validator would say, for the words our schemas use."""
    known = {"$ref", "anyOf", "type", "enum", "pattern", "minLength", "maxLength", "minItems",
             "maxItems", "minimum", "maximum", "items", "properties", "required",
             "additionalProperties"}  # fmt: skip
    assert set(node) <= known | SAID, set(node) - known - SAID
    if "$ref" in node:
        yield from faults(value, top["definitions"][node["$ref"].rpartition("/")[2]], top, at)
    if "anyOf" in node and not any(not [*faults(value, one, top)] for one in node["anyOf"]):
        yield f"{at}: no branch fits {value!r}"
    kinds = node.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if kinds and not (value is None and "null" in kinds):
        wanted = tuple(t for kind in kinds if kind != "null" for t in [TYPES[kind]])
        if not any(isinstance(value, kind) for kind in wanted):
            yield f"{at}: {value!r} is not {kinds}"
            return
    if "enum" in node and value not in node["enum"]:
        yield f"{at}: {value!r} is not offered"
    if isinstance(value, str):
        if "pattern" in node and not re.search(node["pattern"], value):
            yield f"{at}: {value!r} does not look like {node['pattern']}"
        if not node.get("minLength", 0) <= len(value) <= node.get("maxLength", 10**6):
            yield f"{at}: {value!r} is too long or too short"
    if isinstance(value, int) and not node.get("minimum", 0) <= value <= node.get("maximum", 10**9):
        yield f"{at}: {value} is too small or too large"
    if isinstance(value, list):
        if not node.get("minItems", 0) <= len(value) <= node.get("maxItems", 10**6):
            yield f"{at}: {len(value)} items"
        for number, inner in enumerate(value):
            yield from faults(inner, node.get("items", {}), top, f"{at}[{number}]")
    if isinstance(value, dict):
        fields = node.get("properties", {})
        yield from (
            f"{at}: {key} is missing" for key in node.get("required", ()) if key not in value
        )
        for key, inner in value.items():
            if key in fields:
                yield from faults(inner, fields[key], top, f"{at}.{key}")
            elif node.get("additionalProperties") is False:
                yield f"{at}: {key} is unknown"


def written(root: Path, kind: str) -> Iterator[tuple[str, Any]]:
    files = [root / f"{kind}.yml"] if KINDS[kind].listed else sorted((root / kind).iterdir())
    for file in files:
        text = file.read_text(encoding="utf-8")
        fields = text.split("---\n")[1] if file.suffix == ".md" else text
        yield file.name, yaml.load(fields, EditorYaml)


@pytest.mark.parametrize("kind", KINDS)
def test_an_editor_finds_nothing_wrong_with_what_the_checker_takes(mini: Path, kind: str) -> None:
    if not (mini / "tempat.yml").exists():  # only villages have places of their own
        (mini / "tempat.yml").write_text(VENUE, encoding="utf-8")
    if not (mini / "suara.yml").exists():
        (mini / "suara.yml").write_text(RECORDING, encoding="utf-8")
        (mini / "suara").mkdir()
        (mini / "suara" / "penjaga-mercusuar.mp3").write_bytes(b"ID3")
    library = loading.load([mini], TODAY)
    made = json.loads(schema.files(declaration.choices_of(library))[f"{kind}.schema.json"])
    seen = 0
    for name, fields in written(mini, kind):
        seen += 1
        assert list(faults(fields, made, made)) == [], name
    assert seen


def test_an_editor_names_a_wrong_word_a_missing_and_an_unknown_field(mini: Path) -> None:
    library = loading.load([mini], TODAY)
    made = json.loads(schema.files(declaration.choices_of(library))["karier.schema.json"])
    _, fields = next(written(mini, "karier"))
    fields["jenjang"] = "kuliah"
    fields["upah"] = fields.pop("ringkas")
    fields["jalur"][0]["biaya"] = "mahal"
    assert sorted(faults(fields, made, made)) == [
        ".jalur[0].biaya: 'mahal' is not offered",
        ".jenjang: 'kuliah' is not offered",
        ": ringkas is missing",
        ": upah is unknown",
    ]


def test_schemas_speak_the_language_of_contributors(library: Library) -> None:
    english = re.compile(r"\b(?:the|and|one|what|with|should|from)\b", re.IGNORECASE)
    for name, text in schema.files(declaration.choices_of(library)).items():
        said = re.findall(r'"(?:description|title)": "(.*)"', text)
        assert said and not [line for line in said if english.search(line)], name
