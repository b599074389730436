"""A recipe that is wrong: told where and how to mend, and nothing else waits for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, printables, villages
from generator.content import loading
from generator.content.problems import LeftOut

from .conftest import TODAY

ROOT = Path(__file__).resolve().parent.parent
MANY = "".join(f"\n      - pekerjaan-{number}" for number in range(501))
SLIPS = {
    "a career that is not there": ("pembuat-layang]", "pembuat-perahu]", 7, "tidak ada"),
    "an unknown paper": ("A4-abu, F4-abu", "A4-abu, A5-abu", 12, '"A5-abu" tidak dikenal'),
    "a part without anything": ("[pembuat-layang]", "[]", 6, "belum ada isinya"),
    "no part at all": ("isi:", "isi: []\nlama:", 5, "butir"),
    "a title of 300 letters": ("Semua kerja di Desa Uji", "A" * 300, 2, "paling banyak 60 huruf"),
    "501 careers": (" [pembuat-layang]", MANY, 7, "paling banyak 500 butir"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_wrong_recipe_is_told_and_only_its_booklet_left_out(mini: Path, slip: str) -> None:
    recipe = mini / "buklet" / "semua-kerja.yml"
    (mini / "buklet" / "lain.yml").write_text(recipe.read_text(encoding="utf-8"), "utf-8")
    whole = loading.load([mini], TODAY)
    old, new, line, words = SLIPS[slip]
    recipe.write_text(recipe.read_text(encoding="utf-8").replace(old, new, 1), "utf-8")

    without, problems = loading.examine([mini], TODAY)

    told = [problem for problem in problems if words in problem.message]
    assert [(p.path, p.line) for p in told] == [("content/buklet/semua-kerja.yml", line)]
    assert all(problem.hint and len(str(problem)) < 500 for problem in told)
    assert without is not None and list(without.booklets) == ["lain"]
    assert set(without.left_out) == set(problems)
    lost = set(printables.all_of(whole)) - set(printables.all_of(without))
    assert {(p.kind, p.slug) for p in lost} == {("buklet", "semua-kerja")}


def test_the_last_good_booklet_stays_and_the_rest_is_made(mini: Path) -> None:
    kit = mini.parent
    for name in ("templates", "generator", "mkdocs.yml"):
        (kit / name).symlink_to(ROOT / name)
    home = villages.core(kit)
    build.make(home, TODAY, 2, lambda _: None, site=False)
    old = {file: file.read_bytes() for file in (kit / "printables").rglob("*.pdf")}
    recipe = mini / "buklet" / "semua-kerja.yml"
    text = recipe.read_text(encoding="utf-8")
    recipe.write_text(text.replace("pembuat-layang", "pembuat-perahu"), "utf-8")
    career = mini / "karier" / "penjaga-mercusuar.md"
    told = career.read_text(encoding="utf-8").replace("alat di meja\n", "alat di lantai\n", 1)
    career.write_text(told, encoding="utf-8")

    for _ in range(2):  # the next run tells it again
        with pytest.raises(LeftOut, match="pembuat-perahu"):
            build.make(home, TODAY, 2, lambda _: None, site=False)
        new = {file: file.read_bytes() for file in (kit / "printables").rglob("*.pdf")}
        assert new.keys() == old.keys()
        changed = {file.name for file in new if new[file] != old[file]}
        assert changed == {f"karier-penjaga-mercusuar-{size}-abu.pdf" for size in ("A4", "F4")}

    recipe.write_text(text, "utf-8")
    build.make(home, TODAY, 2, lambda _: None, site=False)
    made = kit / "printables" / "buklet" / "buklet-semua-kerja-A4-abu.pdf"
    assert made.read_bytes() != old[made]
