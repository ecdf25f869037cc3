"""Runs a command once and says what it cost."""
import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Cost:
    wall: float  # seconds
    cpu: float  # seconds, user and system
    memory: float  # MB, the highest resident set of any one process


def measure(command, output, log):
    """One cold build: the output folder is gone, and earlier writes are on the disk, before the clock starts."""
    shutil.rmtree(output, ignore_errors=True)
    os.sync()
    with open(log, "wb") as stream:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stream, stderr=subprocess.STDOUT)
        # wait4 and not wait: only it tells what this child, and the processes it waited for, used.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"run: exit code {process.returncode} from {command[0]}, its messages are in {log}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def middle(costs):
    return Cost(*(median(getattr(cost, part) for cost in costs) for part in ("wall", "cpu", "memory")))
