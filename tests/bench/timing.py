"""What the benchmarks share: a program run once and what it took, medians, and a line that shows how far we are."""

import dataclasses
import os
import statistics
import sys
import time


@dataclasses.dataclass
class Run:
    wall: float  # seconds
    cpu: float   # seconds, user and system
    peak: float  # MB of resident memory; the system counts no less than this script takes itself


def measure(command: list[str]) -> Run:
    os.sync()  # what the one before it wrote is not to be paid by this one
    silence = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=silence)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"bench: {' '.join(command)} failed with exit status {os.waitstatus_to_exitcode(status)}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)


def progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def median(runs: list[Run], quantity: str) -> float:
    return statistics.median(getattr(run, quantity) for run in runs)


def spread(runs: list[Run], quantity: str) -> str:
    values = [getattr(run, quantity) for run in runs]
    return f"{min(values):.2f}-{max(values):.2f}"
