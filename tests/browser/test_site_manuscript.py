"""What a form says of a text while it is typed is what the checker says of the file."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from generator.content import checks, loading, reader
from generator.content.checks import language
from generator.content.checks.slip import Slip
from generator.content.library import Library
from generator.content.model.fields import PARTS
from generator.content.problems import Problem
from generator.content.reading import Written
from generator.content.rulebook import graph
from generator.contributing.kinds import FORMS
from generator.site import agreement, assets, manuscript, patterns

from ..mini_project import ROOT
from ..test_bad import BAD, GOOD, TODAY, edit

SCRIPTS = ("berkas", "naskah")
# What no case says: capitals in parts of a pattern, words of our own kit.
MORE = {
    "uji-gambar": "![Rumah](rumah.svg) dan ![Angin] dan ![Burung](../gambar/burung-unta.svg)",
    "uji-tautan": "[layang](../karier/tidak-ada.md) dan [layang][dua]\n\n[dua]: ../kisah/tidak.md",
    "uji-jalan": "Ia tinggal di jalan Melati, nomor 7. Ia lahir di Jalan Melati 7, blok c 3.",
    "uji-jalan-kecil": "Sesudah jalan melati 7 langkah lagi. Ada BLOK C3 di sana.",
    "uji-sekolah": "Rani MURID kelas 5 SD Negeri 2 Contoh. Ia siswa smp negeri.",
    "uji-umur": "Rani (12 tahun) dan Budi (40 tahun). Kini ia berusia 12 tahun.",
    "uji-aksara": "ꦲꦏ꧀ꦱꦫ dan naïve café dan Ǆ dan ½ dan ﬁ.",
    "uji-singkatan": "Ia belajar di BLK dan di Balai Latihan Kerja (BLK).",
    "uji-kurung": "[layang](../karier/\n\n# Judul\n\n#### Judul",
    "uji-balok": "/// garis | Aku suka angin laut yang bertiup sampai ke rumah kita semua\n///",
    "uji-tabel": "| Kata | Arti |\n|---|---|\n| Gaji | dua juta |\n\n> Rp 5.000\n\n1. 0812\n3456",
    "uji-rata": "Ia belajar menata alat, mengukur bambu, memotong kertas, lalu menarik benang "
    "pelan-pelan sampai layangnya naik tinggi.\n" * 60,
}
_FILE = re.compile(rf"({'|'.join(FORMS)})/[\w-]+\.md")
_AGE = re.compile(rf"^## ({'|'.join(PARTS)})[ \t]*$", re.MULTILINE)


def ask(page: Page, library: Library) -> Page:
    """The page with what a form of this library would load."""
    page.goto("about:blank")
    texts = assets.texts(ROOT)
    for script in (
        agreement.script(library)[agreement.SCRIPT],
        *(texts[f"assets/js/{name}.js"] for name in SCRIPTS),
    ):
        page.add_script_tag(content=script)
    return page


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()


def bodies(written: Written) -> list[dict[str, Any]]:
    """The body as the boxes of a form hold it: a career's in one for each age."""
    level = "13-15" if written.says("level") == "D" else "anak"
    text = written.source.body
    if written.path.split("/")[-2] != "karier":
        return [{"at": ["", 0], "text": text, "level": level, "body": True}]
    first, *parts = _AGE.split(text)
    found = [("anak", first), *zip(parts[::2], parts[1::2], strict=True)]
    return [
        {
            "at": ["", number],
            "text": said,
            "level": "13-15" if PARTS.get(head) == "13-15" else "anak",
            "body": True,
        }
        for number, (head, said) in enumerate(found)
    ]


def typed(written: Written) -> dict[str, Any]:
    """What a form would hand over for this file."""
    kind = written.path.split("/")[-2]
    return {
        "kind": kind,
        "fields": written.source.marked.value,
        "parts": bodies(written),
        "of": {
            "real": written.says("jenis") == "nyata",
            "tells": kind != "lembar-kerja",
            "orders": kind == "lembar-kerja",
            "easy": written.says("level") == "B3",
        },
    }


def told(page: Page, asked: Sequence[dict[str, Any]]) -> list[list[str]]:
    """What the form says of each."""
    made: list[list[str]] = page.evaluate(
        """all => all.map(one => {
            const pieces = Naskah.pieces(one.fields, Kenal.tingkat[one.kind]).concat(one.parts);
            return Naskah.faults(pieces, one.of).map(fault => fault[1]);
        })""",
        asked,
    )
    return made


def shared(problem: Problem, written: Written) -> bool:
    """Whether it is of those the form looks for too; a name in a field it tells another way."""
    if problem.rule == graph.EXISTS and problem.line < written.source.body_line:
        return False
    slips = [slip.message for slip in manuscript.SLIPS.values()]
    return any(said_as(text).fullmatch(problem.message) for text in (*slips, language.LENGTH))


def said_as(text: str) -> re.Pattern[str]:
    """A text with anything filled in."""
    return re.compile(re.sub(r"\\\{\w+\\\}", ".*", re.escape(text)), re.DOTALL)


def opening(message: str) -> str:
    return message[:1].upper() + message[1:]


def disagreement(written: Written, problems: Iterable[Problem], said: list[str]) -> list[str]:
    """What only one of the two says."""
    mine = [p for p in problems if p.path == written.path and shared(p, written)]
    heard = [opening(problem.message) for problem in mine]
    return [
        *(f"form: {words}" for words in said if not words.startswith(tuple(heard))),
        *(f"kit: {words}" for words in heard if not any(one.startswith(words) for one in said)),
    ]


def written_in(root: Path) -> list[Written]:
    """Pages that a form could have made, with fields that can be read."""
    reading = reader.read([root])
    return [
        one
        for name, one in reading.written.items()
        if name.split("/")[0] in FORMS and not one.torn and one.path.endswith(".md")
    ]


def edits(case: Path) -> list[dict[str, Any]]:
    found: Any = yaml.safe_load(case.read_text(encoding="utf-8"))
    return found if isinstance(found, list) else [found]


def compare(
    page: Page, pairs: Sequence[tuple[str, Written, list[Problem]]]
) -> tuple[dict[str, list[str]], set[str]]:
    """What only form or checker says, by case, and all that the form said."""
    answers = told(page, [typed(written) for _, written, _ in pairs])
    wrong = {
        name: found
        for (name, written, problems), said in zip(pairs, answers, strict=True)
        if (found := disagreement(written, problems, said))
    }
    return wrong, {words for said in answers for words in said}


def test_of_every_case_the_form_says_what_the_checker_says(page: Page, mini: Path) -> None:
    ask(page, loading.load([mini], TODAY))
    before = {file: file.read_bytes() for file in mini.rglob("*") if file.is_file()}
    pairs = []
    for case in (*BAD, *GOOD):
        touched = {change["berkas"] for change in edits(case)}
        if not all(_FILE.fullmatch(name) for name in touched):
            continue
        edit(mini, case)
        problems = loading.examine([mini], TODAY)[1]
        pairs += [
            (case.stem, one, problems)
            for one in written_in(mini)
            if "/".join(Path(one.path).parts[-2:]) in touched
        ]
        for name in touched:
            (mini / name).unlink(missing_ok=True)
            if mini / name in before:
                (mini / name).write_bytes(before[mini / name])
    assert len(pairs) > 100
    wrong, said = compare(page, pairs)
    assert wrong == {}
    assert len(said) > 30


def test_of_every_text_in_the_cases_the_form_says_what_the_checker_says(
    page: Page, mini: Path
) -> None:
    """Each text that any case puts anywhere, at the end of a page of each kind."""
    ask(page, loading.load([mini], TODAY))
    cases = {
        f"{case.stem}-{number}": change["dengan"]
        for case in (*BAD, *GOOD)
        for number, change in enumerate(edits(case))
        if isinstance(change.get("dengan"), str)
    }
    homes = [file for kind in FORMS for file in sorted((mini / kind).glob("*.md"))[:1]]
    for home in homes:
        text = home.read_text(encoding="utf-8").rstrip()
        for name, said in {**cases, **MORE}.items():
            (home.parent / f"{name}.md").write_text(f"{text}\n\n{said}\n", encoding="utf-8")
    problems = loading.examine([mini], TODAY)[1]
    pairs = [(one.path, one, problems) for one in written_in(mini)]
    assert len(pairs) > 3 * len(cases)
    wrong, said = compare(page, pairs)
    assert wrong == {}
    for slip in manuscript.SLIPS.values():
        pattern = said_as(opening(slip.message))
        assert any(pattern.match(words) for words in said), f"no case of {slip.message}"


def test_the_form_finds_nothing_in_the_library_that_the_checker_lets_pass(page: Page) -> None:
    root = ROOT / "content"
    ask(page, loading.load([root], TODAY))
    problems = loading.examine([root], TODAY)[1]
    pairs = [(one.path, one, problems) for one in written_in(root)]
    assert len(pairs) > 100
    assert compare(page, pairs)[0] == {}


def test_no_table_of_a_check_is_forgotten() -> None:
    modules = [
        importlib.import_module(f"{checks.__name__}.{one.name}")
        for one in pkgutil.iter_modules(checks.__path__)
    ]
    found = [one for module in modules for one in vars(module).values()]
    found += [one for several in found if isinstance(several, tuple) for one in several]
    told = {(one.rule, one.message) for one in found if isinstance(one, Slip)}
    assert told == {(one.rule, one.message) for one in manuscript.SLIPS.values()}


def test_a_pattern_finds_the_same_in_the_browser(page: Page) -> None:
    rows = [
        row
        for file in (*BAD, *GOOD, *sorted((ROOT / "content").rglob("*.md")))
        for row in file.read_text(encoding="utf-8").split("\n")
    ]
    page.goto("about:blank")
    page.evaluate("rows => { window.rows = rows; }", rows)
    slips = (slip.pattern for slip in manuscript.SLIPS.values())
    for pattern in (*filter(None, slips), *manuscript.PATTERNS.values()):
        found = page.evaluate(
            """([source, flags]) => {
                const pattern = new RegExp(source, flags + "g");
                return rows.map(row => [...row.matchAll(pattern)].map(match => match[0]));
            }""",
            patterns.browser(pattern),
        )
        expected = [[match[0] for match in pattern.finditer(row)] for row in rows]
        assert found == expected, pattern.pattern


@pytest.mark.parametrize(
    "source",
    [r"a\Bb", r"[^\W\d]", r"(a)\1", r"(?s:.)", r"(?s).", r"a\Z", r"(?>a)", r"a++", r"a{2}+"],
)
def test_what_a_browser_cannot_say_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"browser|flags"):
        patterns.browser(re.compile(source))
