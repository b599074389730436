"""Kits and Markdown sites of so many invented careers, all the same for everybody who is measured.

Run: .venv/bin/python bench/corpus.py FOLDER COUNT

FOLDER/kit is a checkout of this program around the tests' invented library with COUNT careers and
one booklet of all of them (a volume for each 500), flat and folded. FOLDER/docs holds the same
careers as plain Markdown with an index page, for other generators.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
MINI = ROOT / "tests" / "mini" / "content"
PROGRAM = ("generator", "templates")
FILES = ("mkdocs.yml", "pyproject.toml")
BOOK = "semua-kerja"
MOST = 500  # careers in one booklet; more stand in further volumes
EDITIONS = ["A4-abu", "A4-lipat-abu"]
LONGER = (
    "Pagi hari semua alat disiapkan di meja. Setelah itu pesanan warga dikerjakan satu per satu."
    " Kalau lelah, orang boleh istirahat sebentar. Sore hari hasilnya dicatat di buku."
)


def write(folder: Path, count: int, *, bound: bool = True) -> Path:
    """The kit and the Markdown; returns the kit's folder. Without booklets unless `bound`."""
    kit = folder / "kit"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(MINI, kit / "content")
    for name in PROGRAM:
        shutil.copytree(ROOT / name, kit / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(ROOT / name, kit / name)
    with (kit / "content" / "kit.yml").open("a", encoding="utf-8") as words:
        words.write("kertas: [A4]\n")  # what the peers print on
    originals = sorted((MINI / "karier").glob("*.md"))
    slugs = []
    for number in range(count):
        original = originals[number % len(originals)]
        round_ = number // len(originals)
        slug = f"{original.stem}-{round_}" if round_ else original.stem
        text = original.read_text(encoding="utf-8")
        if round_:
            text = re.sub(r"(?m)^judul: (.*)$", rf"judul: \1 {_name(round_)}", text)
            text = re.sub(r"(?m)^tokoh: .*$", "tokoh: []", text)  # the story names the first only
            text = re.sub(r"(?m)^alias: .*$", f"alias: [juru {_name(round_)}]", text)
        text = re.sub(
            r"(?m)^(Ini cerita|Pekerjaan ini|Ada banyak)(.*)$", rf"\1\2\n\n{LONGER}", text
        )
        (kit / "content" / "karier" / f"{slug}.md").write_text(text, encoding="utf-8")
        slugs.append(slug)
    for recipe in (kit / "content" / "buklet").glob("*.yml"):
        recipe.unlink()
    for volume, start in enumerate(range(0, count, MOST) if bound else ()):
        book = {
            "skema": 1,
            "judul": "Semua kerja di Desa Uji",
            "subjudul": "Semua pekerjaan untuk dijelajahi",
            "untuk": "anak",
            "isi": [{"bagian": "Semua", "karier": slugs[start : start + MOST]}],
            "edisi": EDITIONS,
        }
        recipe = kit / "content" / "buklet" / (f"{BOOK}-{volume}.yml" if volume else f"{BOOK}.yml")
        recipe.write_text(yaml.safe_dump(book, sort_keys=False, width=10**6), encoding="utf-8")
    _markdown(folder / "docs", kit / "content", slugs)
    return kit


def _name(number: int) -> str:
    """A made-up word for a number: "satu" would be one, these are none."""
    return "".join(
        ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu")[int(d)] for d in str(number)
    ).capitalize()


def _markdown(docs: Path, content: Path, slugs: list[str]) -> None:
    """Each career with all its fields, as a person would write it for any generator."""
    (docs / "karier").mkdir(parents=True)
    (docs / "img").mkdir()
    shutil.copy(content / "gambar" / "kotak.svg", docs / "img" / "kotak.svg")
    index = ["# Karier", ""]
    for slug in slugs:
        text = (content / "karier" / f"{slug}.md").read_text(encoding="utf-8")
        _, fields, body = text.split("---\n", 2)
        career = yaml.safe_load(fields)
        (docs / "karier" / f"{slug}.md").write_text(_page(career, body), encoding="utf-8")
        index.append(f"- [{career['judul']}](karier/{slug}.md)")
    (docs / "index.md").write_text("\n".join(index) + "\n", encoding="utf-8")


def _page(career: dict[str, object], body: str) -> str:
    def items(key: str) -> str:
        found = career[key]
        assert isinstance(found, list)
        return "\n".join(f"- {item}" for item in found)

    day, way, steps = career["sehari"], career["jalur"], career["langkah_kecil"]
    assert isinstance(day, list) and isinstance(way, list) and isinstance(steps, dict)
    rows = "\n".join(f"| {row['jam']} | {row['kegiatan']} |" for row in day)
    ways = "\n".join(f"{n}. {row['langkah']} ({row['biaya']})" for n, row in enumerate(way, 1))
    small = "\n".join(f"- **{age}**: {step}" for age, step in steps.items())
    return f"""# {career["judul"]}

{career["ringkas"]} {career["menolong"]}

![Kotak](../img/kotak.svg)

## Tugas

{items("tugas")}

## Alat

{items("alat")}

## Satu hari

| Jam | Kegiatan |
| --- | --- |
{rows}

## Jalur

{ways}

{career["jalur_lain"]} {career["sekolah_membantu"]}

## Keahlian

{items("keahlian")}

## Senang

{items("senang")}

## Berat

{items("berat")}

## Langkah kecil

{small}

{career["siapa_bisa"]}
{body}
"""


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), int(sys.argv[2])))
