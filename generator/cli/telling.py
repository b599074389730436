"""How a long verb tells: a moving line on a terminal, plain lines elsewhere, JSON on request."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any, TextIO

from generator.build import Done, Progress, Tick
from generator.content.problems import ContentError
from generator.errors import KitError
from generator.language import _

FORMAT = 1  # of the JSON; another number means other names in it


@dataclass(slots=True)
class Report:
    """What a build did, as one JSON object: README, "For machines"."""

    verb: str
    ok: bool = False
    seconds: float = 0.0
    outputs: list[dict[str, Any]] = field(default_factory=list)
    problems: list[dict[str, Any]] = field(default_factory=list)
    error: str = ""
    format: int = FORMAT

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Notes how the block ends and how long it took; troubles pass through."""
        start = time.monotonic()
        try:
            yield
            self.ok = True
        except ContentError as error:
            self.problems = [
                {name: getattr(one, name) for name in ("path", "line", "level", "message", "hint")}
                | {"rule": one.rule.number}
                for one in error.problems
            ]
            self.error = "content"
            raise
        except KitError as error:
            self.error = str(error)
            raise
        except KeyboardInterrupt:
            self.error = "interrupted"
            raise
        finally:
            self.seconds = round(time.monotonic() - start, 3)

    def note(self, one: Done) -> None:
        """One more output that was made or found unchanged."""
        self.outputs.append({**asdict(one), "folder": str(one.folder)})

    def text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


@contextmanager
def telling(stream: TextIO) -> Iterator[tuple[Progress, Tick]]:
    """A way to say a line on `stream` and one to tick off what is made; ticks show on terminals."""
    if not stream.isatty():
        yield (lambda text: print(text, file=stream, flush=True)), lambda *_: None
        return
    from rich.console import Console  # heavy: only where somebody watches
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Line

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    columns = (
        TextColumn(_("{n} dari {semua}", n="{task.completed:.0f}", semua="{task.total:.0f}")),
        BarColumn(bar_width=24),
        TimeElapsedColumn(),
        TextColumn(_("kira-kira sisa")),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )
    # Not by its own clock: that would be a thread, and workers are forked meanwhile.
    with Line(*columns, console=console, transient=True, auto_refresh=False) as line:
        task = line.add_task("", visible=False, total=1)

        def tick(name: str, done: int, total: int) -> None:
            if done == 1:
                line.reset(task, total=total)
            line.update(task, completed=done, description=name, visible=total > 1)
            line.refresh()

        yield (lambda text: console.print(text, soft_wrap=True)), tick


def target(machine: bool) -> TextIO:
    """Where people read: the usual output, unless a machine reads there."""
    return sys.stderr if machine else sys.stdout
