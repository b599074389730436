"""The search over all pages finds sentences, not what happens to stand beside each other."""

from __future__ import annotations

import json
from pathlib import Path

from generator.site import courier, searching

from .mini_project import project


def heard(html: str) -> list[str]:
    return list(searching.sentences(html))


class TestSentences:
    def test_each_paragraph_heading_and_item_stands_apart(self) -> None:
        html = "<h1>Perawat</h1><p>Merawat <b>orang</b>.</p><h2>Alat</h2><ul><li>a<li>b</li></ul>"
        assert heard(html) == ["Merawat orang.", "Alat", "a", "b"]

    def test_cells_and_labels_do_not_run_together(self) -> None:
        row = "<table><tr><th>Menit</th><th>Kegiatan</th></tr><tr><td>5</td><td>Salam</td></tr>"
        assert heard(row) == ["Menit Kegiatan", "5 Salam"]
        assert heard("<a><b>Peta</b><span>Tempat kerja</span>.</a>") == ["Peta Tempat kerja."]

    def test_a_word_and_what_it_means_are_one(self) -> None:
        html = "<dl><dt>Paket A</dt><dd>Setara SD.</dd><dt>Paket B</dt><dd>Setara SMP.</dd></dl>"
        assert heard(html) == ["Paket A Setara SD.", "Paket B Setara SMP."]

    def test_what_the_page_keeps_from_the_search_is_not_heard(self) -> None:
        html = (
            '<p>Ya</p><div data-search-exclude="ya" title="1 > 0"><div>Tidak</div>Tidak</div><p>Ya'
            "<svg><text>K</text></svg><script>tidak()</script><br>juga"
        )
        assert heard(html) == ["Ya", "Ya", "juga"]
        assert "data-search" not in searching.unmarked(html)

    def test_a_line_to_write_on_stays(self) -> None:
        assert heard("<p>Panggilanku <span>.........</span></p>") == ["Panggilanku ........."]


def test_the_index_has_each_page_once_with_its_sentences(tmp_path: Path) -> None:
    folder = project(tmp_path)
    courier.build(folder, folder / "site")
    text = (folder / "site" / "search" / "search_index.js").read_text(encoding="utf-8")
    pages = json.loads(text.removeprefix("var __index = "))["docs"]
    found = {page["location"]: page for page in pages}
    assert len(found) == len(pages)
    career = found["karier/penjaga-mercusuar.html"]
    assert career["title"] == "Penjaga mercusuar"
    assert "<p>Penjaga mercusuar" in career["text"] and "<h" not in career["text"]
    assert career["tags"]
