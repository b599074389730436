"""One site and one browser for all browser tests: the mini library, opened from a folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from generator.site import courier

from ..mini_project import add_voice, project


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mini site, in a folder whose name has a space as on any USB stick."""
    folder = project(tmp_path_factory.mktemp("kunci usb") / "kit")
    if elsewhere := os.environ.get("CITA_SITE"):  # the same pages, built by another host
        return Path(shutil.copytree(elsewhere, folder / "situs kami"))
    add_voice(folder / "content")
    courier.build(folder, folder / "situs kami")
    return folder / "situs kami"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@dataclass
class Visit:
    """A page of the site, and everything that went on while it was open."""

    page: Page
    site: Path
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, name: str) -> Page:
        self.page.goto(
            f"{(self.site / name.split('#')[0]).as_uri()}{name[len(name.split('#')[0]) :]}"
        )
        return self.page

    def outside(self) -> list[str]:
        """Requests for anything that is not a file of the site."""
        return [url for url in self.requests if not url.startswith(self.site.as_uri())]


def visit(context: BrowserContext, site: Path) -> Visit:
    found = Visit(context.new_page(), site)
    found.page.on("request", lambda request: found.requests.append(request.url))
    found.page.on(
        "requestfailed",
        lambda request: (
            None  # the next page was opened before this one was complete
            if request.failure == "net::ERR_ABORTED"
            else found.complaints.append(f"{request.failure} {request.url}")
        ),
    )
    found.page.on("pageerror", lambda error: found.complaints.append(str(error)))
    found.page.on(
        "console",
        lambda message: (
            found.complaints.append(message.text) if message.type in ("error", "warning") else None
        ),
    )
    return found


@pytest.fixture(params=[(1280, 800), (360, 640)], ids=["1280", "360"])
def sized(request: pytest.FixtureRequest, browser: Browser, site: Path) -> Iterator[Visit]:
    """A visitor with a wide screen, then one with a phone; no network for either."""
    width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height}, offline=True)
    yield visit(context, site)
    context.close()


@pytest.fixture
def visitor(browser: Browser, site: Path) -> Iterator[Visit]:
    """A visitor at an old shared computer."""
    context = browser.new_context(viewport={"width": 1024, "height": 768}, offline=True)
    yield visit(context, site)
    context.close()


@pytest.fixture(scope="session")
def kinds(site: Path) -> list[str]:
    """One page of each kind."""
    found: dict[str, str] = {}
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site).as_posix()
        folder = name.split("/")[0] if "/" in name else name
        key = name if folder == "rujukan" or name.endswith("index.html") else folder
        found.setdefault(key, name)
    return list(found.values())
