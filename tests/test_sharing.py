"""Half of the work is done beside; nobody sees a difference but in time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from generator import sharing

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "_cores", lambda: 2)


def alone(program: str) -> list[object]:
    """What a process of its own prints as JSON: this one may have threads by now."""
    head = "import json, os, time\nfrom generator import sharing\nsharing._cores = lambda: 2\n"
    run = [sys.executable, "-c", head + program]
    told = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    found: list[object] = json.loads(told)
    return found


def test_the_other_half_is_done_in_another_process() -> None:
    me, here, beside = alone(
        "print(json.dumps([os.getpid(), *sharing.both(os.getpid, os.getpid)]))"
    )
    assert here == me != beside


def test_the_last_ones_are_made_beside_and_all_come_in_order() -> None:
    """Each takes a while, so that both get their share."""
    made = alone("""
def make(n):
    time.sleep(0.01)
    return n, os.getpid() == me
me = os.getpid()
ahead = sharing.Ahead(make, range(40))
print(json.dumps([ahead.take(n) for n in range(40)]))
""")
    assert [n for n, _ in made] == list(range(40))
    here = [n for n, mine in made if mine]
    assert here == list(range(len(here))) and 5 < len(here) < 35


def test_a_process_that_is_killed_is_done_without() -> None:
    assert alone("""
def make(n):
    if os.getpid() != me and n < 30:
        os._exit(9)
    return n
def die():
    if os.getpid() != me:
        os._exit(9)
    return 1
me = os.getpid()
ahead = sharing.Ahead(make, range(40))
print(json.dumps([*sharing.both(int, die), *map(ahead.take, range(40))]))
""") == [0, 1, *range(40)]


def test_a_few_things_are_made_here() -> None:
    ahead = sharing.Ahead(lambda _: os.getpid(), range(3))
    assert {ahead.take(number) for number in range(3)} == {os.getpid()}


def test_a_thing_that_cannot_be_made_is_told_where_it_is_asked_for() -> None:
    def make(number: int) -> int:
        if number == 30:
            raise ValueError("salah")
        return number

    ahead = sharing.Ahead(make, range(40))
    assert [ahead.take(number) for number in range(30)] == list(range(30))
    with pytest.raises(ValueError, match="salah"):
        ahead.take(30)
    assert [ahead.take(number) for number in range(31, 40)] == list(range(31, 40))


def test_what_goes_wrong_beside_is_raised_here() -> None:
    def fail() -> None:
        raise ValueError("salah")

    with pytest.raises(ValueError, match="salah"):
        sharing.both(lambda: 1, fail)


def test_a_process_beside_another_does_all_of_its_work_itself() -> None:
    """Such as the paper desk of `serve`: what it found out is there when the next round asks."""
    desk, (here, beside) = alone("""
import multiprocessing
def desk(pipe):
    pipe.send((os.getpid(), sharing.both(os.getpid, os.getpid)))
context = multiprocessing.get_context("fork")
ours, theirs = context.Pipe()
process = context.Process(target=desk, args=(theirs,))
process.start()
print(json.dumps(ours.recv()))
process.join()
""")
    assert desk == here == beside


def test_a_process_with_threads_is_never_forked() -> None:
    gate = threading.Event()
    thread = threading.Thread(target=gate.wait)
    thread.start()
    try:
        assert sharing.both(os.getpid, os.getpid) == (os.getpid(), os.getpid())
    finally:
        gate.set()
        thread.join()
