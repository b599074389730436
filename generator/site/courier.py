"""The courier to MkDocs: loads the Library, hands over finished pages, carries no meaning."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import config_options as options
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator import counts
from generator.content import loading
from generator.content.library import Library
from generator.content.problems import ContentError
from generator.content.rulebook.rule import ERROR
from generator.counts import Count
from generator.errors import KitError
from generator.language import spoken
from generator.site import addresses, agreement, assets, pages, shelf
from generator.site.handover import PLACE, HandedOver, Handover
from generator.templates import compiled

# What the theme brings and no page asks for: word splitters of other languages, its own look,
# the raw template of the site map.
UNUSED = ("assets/javascripts/lunr/", "assets/stylesheets/", "assets/images/", "sitemap.xml")
GLANCE = 0.25  # s between two looks at the files; one takes 10 ms


class PagesConfig(Config):
    """`roots`: further content folders, after docs_dir; later ones replace earlier ones."""

    roots = options.ListOfItems(options.Dir(exists=True), default=[])


class SiteError(KitError):
    """The site could not be built; the message is for the person at the keyboard."""


class PagesPlugin(BasePlugin[PagesConfig]):
    """Puts the pages made from the Library where MkDocs expects Markdown files."""

    library: Library
    given: Library | None = None  # of a build that has read and checked it already
    counted: Mapping[str, Count] | None = None  # paper and ink, where they do not lie beside
    serving = False

    def __init__(self) -> None:
        self._handover: Handover | None = None
        self._page: HandedOver | None = None  # between two events
        self._used: set[str] = set()  # pictures that the pages name

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read here and not in on_files: MkDocs wipes site_dir in between."""
        roots = [Path(config.docs_dir), *map(Path, self.config.roots)]
        try:
            self.library = self.given or loading.load(roots, date.today(), spoken().code)
        except ContentError as error:
            raise PluginError(f"Isi perlu diperbaiki dulu.\n\n{error}") from error
        kit = self.library.kit
        released = datetime.combine(kit.released, time(), UTC)  # the only clock a page may show
        os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(released.timestamp())))
        settings = pages.settings(self.library)
        config.site_name = settings.pop("site_name")
        config.extra.update(settings)
        config.markdown_extensions = []  # our pages are HTML
        if not config.site_url:  # without an address of its own a site map says nothing
            config.theme.static_templates.discard("sitemap.xml")
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        theirs = [f for f in files if f.src_dir != config.docs_dir]
        kept = [
            f for f in theirs if not f.src_uri.startswith(UNUSED) and not f.src_uri.endswith(".map")
        ]
        base = config.extra.get("printables", addresses.PRINTABLES)
        beside = (Path(config.site_dir) / addresses.PRINTABLES).resolve()
        counted = counts.read(beside / counts.NAME) if self.counted is None else self.counted
        try:
            self._handover = Handover(pages.PressRoom(self.library, base, counted=counted))
        except KitError as error:
            raise PluginError(str(error)) from error
        self._used.clear()  # `mkdocs serve` builds again and again with one of us
        for name in self._handover.pages:
            kept.append(File.generated(config, f"{name}.md", content=""))
        for target, text in (assets.texts() | agreement.script(self.library)).items():
            kept.append(File.generated(config, target, content=text))
        for target, source in assets.files(self.library).items():
            kept.append(File.generated(config, target, abs_src_path=str(source)))
        return Files(kept)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """The theme's templates compile as seldom as ours."""
        env.bytecode_cache = compiled(Path(config.config_file_path).parent, "tema")
        return env

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """The pages link PDFs that lie beside the site's folder."""
        if app := server.get_app():
            folder = Path(config.config_file_path).parent / "printables"
            server.set_app(shelf.beside(app, folder))
        return server

    def on_page_markdown(self, markdown: str, *, page: Page, **_more: object) -> str:
        """Our pages are HTML already; looking for Markdown in them took a fifth of the time."""
        page.meta.update(self._pages.meta(_name(page)))
        return ""

    @event_priority(100)
    def _on_page_context_first(
        self, /, context: TemplateContext, *, page: Page, **_more: object
    ) -> TemplateContext:
        """For the search, which comes next: sentences instead of a whole page."""
        self._page = self._take(_name(page))
        self._used |= assets.named(self._page.html)
        page.content = self._page.heard
        return context

    @event_priority(-100)
    def _on_page_context_last(
        self, /, context: TemplateContext, *, page: Page, **_more: object
    ) -> TemplateContext:
        """A place in the frame for the HTML of our page."""
        page.content = PLACE
        return context

    on_page_context = CombinedEvent(_on_page_context_first, _on_page_context_last)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """The page in its frame, both without what a browser does not need.

        A served page also lets MkDocs' own script in that loads it again when it has changed.
        """
        if self.serving:
            output = output.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'", 1)
        assert self._page is not None  # of the event before
        return self._page.within(output)

    @event_priority(-200)  # after the search and its script for folders, at -100, are written
    def on_post_build(self, config: MkDocsConfig) -> None:
        """What is known only when all pages are made: their pictures, and the clean sheets.

        The index lies there once, as a script; indeks.js answers where it is served.
        """
        site = Path(config.site_dir)
        (site / "search" / "search_index.json").unlink(missing_ok=True)
        for name, source in assets.pictures(self.library, self._used).items():
            file = site / name
            file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, file)
        for name in self._pages.scripts:
            file = site / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self._take(name).html, encoding="utf-8")
        self._pages.close()

    def on_build_error(self, error: Exception) -> None:
        if self._handover:
            self._handover.close()

    @property
    def _pages(self) -> Handover:
        assert self._handover is not None  # MkDocs asks for files first
        return self._handover

    def _take(self, name: str) -> HandedOver:
        try:
            return self._pages.take(name)
        except KitError as error:
            raise PluginError(str(error)) from error

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """404.html opened from a folder: links from where it lies, not from the disk's root."""
        if not config.site_url:
            context["base_url"] = "."
        return context


def _name(page: Page) -> str:
    return page.file.src_uri.removesuffix(".md")


class _Complaints(logging.Handler):
    """Keeps what MkDocs says about a build instead of printing it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@contextmanager
def _complaints() -> Iterator[_Complaints]:
    """What MkDocs says meanwhile, and nothing on the terminal."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    log, complaints = logging.getLogger("mkdocs"), _Complaints()
    log.addHandler(complaints)
    try:
        yield complaints
    finally:
        log.removeHandler(complaints)


def _load(root: Path, site_dir: Path, more: Sequence[Path]) -> tuple[MkDocsConfig, PagesPlugin]:
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(site_dir), strict=True)
    ours = next(one for one in config.plugins.values() if isinstance(one, PagesPlugin))
    ours.config.roots = [*ours.config.roots, *map(str, more)]
    return config, ours


def build(
    root: Path,
    site_dir: Path,
    more: Sequence[Path] = (),
    library: Library | None = None,
    counted: Mapping[str, Count] | None = None,
) -> None:
    """Build the site of the project in `root` into `site_dir`; any warning is a SiteError.

    `more` are further content roots, over the project's own; `library` is what was read from them,
    if it was read already; `counted` is what paper and ink the PDFs take, else the table that lies
    beside `site_dir`.
    """
    with _complaints() as complaints:
        try:
            config, ours = _load(root, site_dir, more)
            ours.given, ours.counted = library, counted
            config.plugins.on_startup(command="build", dirty=False)
            try:
                mkdocs_build.build(config)
            finally:
                config.plugins.on_shutdown()
        except PluginError as error:  # says all there is to say
            raise SiteError(str(error)) from error
        except MkDocsException as error:
            raise SiteError("\n".join(complaints.lines) or str(error)) from error


def rebuild(root: Path, site_dir: Path, more: Sequence[Path] = ()) -> list[str]:
    """`build` for pages that a LiveReloadServer shows, again and again in one process.

    Returns what the library leaves out, in words; raises SiteError for whatever goes wrong,
    templates that somebody is in the middle of writing too.
    """
    with _complaints() as complaints:
        try:
            config, ours = _load(root, site_dir, more)
            config.plugins.on_startup(command="serve", dirty=False)
            mkdocs_build.build(config)
        except PluginError as error:
            raise SiteError(str(error)) from error
        except Exception as error:
            reason = str(error) if isinstance(error, MkDocsException) else f"{error!r}"
            raise SiteError("\n".join(complaints.lines) or reason) from error
        left_out = ours.library.left_out  # what is wrong is told by whoever makes the paper
        return [str(problem) for problem in left_out if problem.level != ERROR]


def live_server(
    renew: Callable[[], None], port: int, shown: Path, printables: Path, watched: Iterable[Path]
) -> LiveReloadServer:
    """MkDocs' server for `shown` on this machine alone; `renew` is called when a file changes.

    `shown` may be a link that is put elsewhere at any time.
    """
    logging.getLogger("mkdocs.livereload").setLevel(
        logging.CRITICAL
    )  # who asks for what is its own
    server = LiveReloadServer(renew, "127.0.0.1", port, str(shown), polling_interval=GLANCE)
    if app := server.get_app():
        server.set_app(shelf.beside(app, printables))
    for path in watched:
        server.watch(str(path))
    return server
