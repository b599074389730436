"""Whatever a file holds, the checker answers in words: never a traceback, always a line.

The mini library is damaged at random. Each time the report must be the same twice, every problem
must stand on a line that the file has, and only ContentError may leave the front door.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.content import loading, yaml_text
from generator.content.library import Library
from generator.content.problems import ContentError, Problem, report
from generator.markup import convert

MINI = Path(__file__).parent / "mini" / "content"
TODAY = date(2026, 11, 24)
FILES = sorted(
    str(file.relative_to(MINI)) for file in MINI.rglob("*") if file.suffix in {".md", ".yml"}
)
modest = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,  # the same cases on every machine: a red build can be repeated
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

YAML_BITS = st.text(alphabet="ab: -#&*!|>'\"%@`{}[],?\n\t~0.", max_size=40)
MARKDOWN_BITS = st.text(alphabet="ab <>[]()/|`*_#!\\&;:{}-=+.\n\t0\"'", max_size=80)
ANY_TEXT = st.text(max_size=40)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One copy of the mini content for all examples; each puts back what it changed."""
    return Path(shutil.copytree(MINI, tmp_path_factory.mktemp("properties") / "content"))


@pytest.fixture(scope="module")
def whole(bench: Path) -> Library:
    return loading.load([bench], TODAY)


def judge(bench: Path, name: str, data: bytes) -> tuple[Library | None, list[Problem]]:
    """Check the content with one file changed, twice, and look at every problem."""
    file = bench / name
    kept = file.read_bytes()
    file.write_bytes(data)
    try:
        library, problems = loading.examine([bench], TODAY)
        try:
            again: object = loading.load([bench], TODAY) and None
        except ContentError as refused:
            again = str(refused)
        assert again == (report(problems) if library is None else None)
        for problem in problems:
            held = (bench.parent / problem.path).read_bytes() if problem.path else b""
            rows = held.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
            assert 1 <= problem.line <= rows + 1, problem
            assert problem.message.strip() and problem.hint.strip()
    finally:
        file.write_bytes(kept)
    return library, problems


def damage(draw: Callable[..., object], text: str) -> str:
    """One of the accidents that happen to files while people type."""
    rows = text.split("\n")
    at = draw(st.integers(0, len(rows) - 1))
    other = draw(st.integers(0, len(rows) - 1))
    assert isinstance(at, int) and isinstance(other, int)
    match draw(st.sampled_from(["drop", "swap", "double", "cut", "insert", "yaml", "indent"])):
        case "drop":
            del rows[at]
        case "swap":
            rows[at], rows[other] = rows[other], rows[at]
        case "double":
            rows.insert(other, rows[at])
        case "cut":
            rows[at] = rows[at][: other % (len(rows[at]) + 1)]
        case "insert":
            place = other % (len(rows[at]) + 1)
            rows[at] = rows[at][:place] + str(draw(MARKDOWN_BITS)) + rows[at][place:]
        case "yaml":
            rows[at] = rows[at].partition(":")[0] + ": " + str(draw(YAML_BITS))
        case "indent":
            rows[at] = " " * (other % 9) + rows[at].lstrip()
    return "\n".join(rows)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    name = draw(st.sampled_from(FILES))
    text = (MINI / name).read_text(encoding="utf-8")
    for _ in range(draw(st.integers(1, 3))):
        text = damage(draw, text)
    return name, text.encode()


@settings(modest, max_examples=80)
@given(case=damaged())
def test_a_damaged_file_is_answered_in_words(case: tuple[str, bytes], bench: Path) -> None:
    judge(bench, *case)


@modest
@given(name=st.sampled_from(FILES), data=st.binary(max_size=200))
def test_bytes_instead_of_a_file_are_answered_in_words(name: str, data: bytes, bench: Path) -> None:
    library, _ = judge(bench, name, data)

    # what is wrong with a recipe leaves out its booklet, anything else stops the build
    assert library is None or name.startswith("buklet/")


@modest
@given(name=st.sampled_from(FILES), at=st.integers(0, 5000), data=st.binary(min_size=1, max_size=9))
def test_bytes_inside_a_file_are_answered_in_words(
    name: str, at: int, data: bytes, bench: Path
) -> None:
    kept = (MINI / name).read_bytes()
    judge(bench, name, kept[: at % len(kept)] + data + kept[at % len(kept) :])


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)


@modest
@given(name=st.sampled_from(FILES), key=st.integers(0, 40), value=VALUES)
def test_a_value_of_any_kind_is_answered_in_words(
    name: str, key: int, value: object, bench: Path
) -> None:
    rows = (MINI / name).read_text(encoding="utf-8").split("\n")
    fields = [n for n, row in enumerate(rows) if row[:1].isalpha() and ": " in row]
    at = fields[key % len(fields)] if fields else 0
    rows[at] = rows[at].partition(":")[0] + ": " + json.dumps(value)

    judge(bench, name, "\n".join(rows).encode())


@settings(modest, max_examples=60)
@given(body=MARKDOWN_BITS, page=st.sampled_from([name for name in FILES if name.endswith(".md")]))
def test_a_body_that_passes_can_be_converted(
    body: str, page: str, bench: Path, whole: Library
) -> None:
    text = (MINI / page).read_text(encoding="utf-8") + "\n" + body + "\n"
    library, _ = judge(bench, page, text.encode())

    made = convert.to_html(body, facts=whole.facts, interests=whole.interests)

    if library is not None and "/lembar" in f"/{page}":
        assert "///" not in made, "the checker let a block pass that the converter did not read"


@settings(modest, max_examples=400)
@given(text=YAML_BITS)
def test_yaml_is_read_or_explained(text: str) -> None:
    marked, problems = yaml_text.parse(text, "x.yml", first_line=3)

    assert marked is not None or problems
    assert all(3 <= problem.line <= 3 + text.count("\n") + 1 for problem in problems)


@settings(modest, max_examples=300)
@given(text=st.text(alphabet="ab: -#&*'\"@`{}[],?\n~0.", max_size=40))
def test_both_yaml_parsers_say_the_same(text: str) -> None:
    """The fast parser in C is not on every machine; what both can read must be the same.

    They quarrel about junk (a lone ? in brackets, what stands behind | > ! %): then one of them
    explains, and the other may read on.
    """
    said = []
    for loader in (yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(yaml_text, "_Loader", loader)
            said.append(yaml_text.parse(text, "x.yml"))

    assert all(marked is not None or problems for marked, problems in said)
    if all(marked is not None for marked, _ in said):
        assert said[0] == said[1]
