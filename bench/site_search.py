"""How fast the catalogue answers a keystroke with 500 careers and a CPU six times slower.

Run: .venv/bin/python bench/site_search.py  (needs Chromium and the test packages)

Builds a catalogue page from copies of the real careers whose words differ, opens it from a folder,
types queries letter by letter. For each letter two figures, both on the slowed computer:

- answered: milliseconds from the input event until the answer is laid out, by the clock. On a busy
  machine it also counts what other programs take.
- CPU: what Chrome's main thread itself worked for it (script, styles, layout; thread ticks of
  Performance.getMetrics), whatever else the machine did. This one decides.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playwright.sync_api import CDPSession, Page, sync_playwright  # noqa: E402

from generator.bootstrap.machine import find_chromium  # noqa: E402
from generator.content import loading  # noqa: E402
from generator.content.library import Library  # noqa: E402
from generator.site import assets, pages  # noqa: E402

CAREERS, SLOWER, LIMIT = 500, 6, 100
LOOKED_AT = 1000  # ms a child looks at the page before the first key
QUERIES = ("perawat", "aku mau jadi dokter", "nambani wong lara", "prawta", "zzzzqqxx")


def turned(text: str, by: int) -> str:
    """The same length, other letters: words that no other copy has."""
    return "".join(
        chr((ord(c) - 97 + by) % 26 + 97) if "a" <= c <= "z" else c for c in text.lower()
    )


def swollen(library: Library, count: int) -> Library:
    """`library` with copies under other names until it holds `count` careers."""
    careers = dict(library.careers)
    originals = list(library.careers.items())
    while len(careers) < count:
        number = len(careers)
        slug, career = originals[number % len(originals)]
        by = number // len(originals)
        fields = ("aliases", "tasks", "base_verbs", "tools", "skills")
        changed = {
            name: tuple(turned(word, by) for word in getattr(career, name)) for name in fields
        }
        copy = career.model_copy(update=changed)
        copy._source = replace(
            career._source, path=f"karier/{slug}-{number}.md", slug=f"{slug}-{number}"
        )
        careers[f"{slug}-{number}"] = copy
    return replace(library, careers=careers)


TYPE = """
async (text) => {
  const box = document.getElementById('kata');
  box.value = text;
  const start = performance.now();
  box.dispatchEvent(new Event('input'));
  document.body.offsetHeight;
  const answered = performance.now() - start;
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return answered;
}
"""
WORK = ("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")


def typed(page: Page, devtools: CDPSession, text: str) -> tuple[float, float]:
    """Milliseconds until `text` is answered: by the clock, and of the main thread's own work."""

    def worked() -> float:
        metrics = devtools.send("Performance.getMetrics")["metrics"]
        return sum(metric["value"] for metric in metrics if metric["name"] in WORK)

    before = worked()
    answered: float = page.evaluate(TYPE, text)
    return answered, (worked() - before) * 1000


def line(name: str, times: list[float]) -> str:
    times = sorted(times)
    return (
        f"{name}: median {statistics.median(times):.0f} ms, "
        f"95% {times[int(len(times) * 0.95)]:.0f} ms, slowest {times[-1]:.0f} ms"
    )


def main() -> int:
    library = swollen(loading.load([ROOT / "content"], date.today()), CAREERS)
    made = [page for page in pages.write(library) if page.name == "karier/index"]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder)
        for target, source in assets.files(library, made).items():
            (site / target).parent.mkdir(parents=True, exist_ok=True)
            (site / target).write_bytes(source.read_bytes())
        (site / assets.STYLE).parent.mkdir(parents=True, exist_ok=True)
        (site / assets.STYLE).write_text(assets.texts()[assets.STYLE], encoding="utf-8")
        styles = f'<link rel="stylesheet" href="../{assets.STYLE}">'
        (site / "karier").mkdir()
        body = made[0].text.split("---\n", 2)[2]
        head = "".join(
            f'<script src="../assets/js/{name}.js" {how}></script>'
            for name, how in (("awal", ""), ("daftar", "defer"))
        )
        (site / "karier/index.html").write_text(
            f'<!doctype html><meta charset="utf-8">{head}{styles}<a class="merek" href="#">.</a>'
            f"{body}",
            encoding="utf-8",
        )
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1024, "height": 768})
        page.on("pageerror", lambda error: print("page error:", error))
        page.goto((site / "karier/index.html").as_uri())
        assert page.locator("#kisi > li").count() == CAREERS
        devtools = page.context.new_cdp_session(page)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.wait_for_timeout(LOOKED_AT)
        found = []
        for query in QUERIES:
            found += [typed(page, devtools, query[:end]) for end in range(1, len(query) + 1)]
            typed(page, devtools, "")
        browser.close()
    print(f"{CAREERS} careers, CPU {SLOWER}x slower, {len(found)} keystrokes, limit {LIMIT} ms")
    print(line("answered", [answered for answered, _ in found]))
    print(line("CPU", [work for _, work in found]))
    return int(max(work for _, work in found) > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
