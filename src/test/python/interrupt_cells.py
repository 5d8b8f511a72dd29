"""Presses the stop button in cells of the kernel "java": interrupt_cells.py CELL...

Each CELL prints "go" when it is about to run for ever. The button is pressed then, "6 * 7" runs in the next cell, and
the kernel is watched. Prints one JSON object a line for each: idle_seconds (from the button to idle),
output (the text of the cell's error and streams), next, next_status, cpu_seconds (used in one second afterwards).
"""

import json
import sys
import threading
import time

import psutil
from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(kernel_name="java")
kernel = psutil.Process(manager.provisioner.process.pid)


def text(message):
    content = message["content"]
    return content.get("text") or content.get("data", {}).get("text/plain") or "\n".join(content.get("traceback", []))


def run(code, hook):
    return client.execute_interactive(code, output_hook=hook, timeout=20)["content"]["status"]


def pressed(cell):
    texts, moments = [], []

    def press():
        time.sleep(0.3)
        moments.append(time.monotonic())
        manager.interrupt_kernel()

    button = threading.Thread(target=press)

    def collect(message):
        texts.append(text(message))
        if texts[-1].startswith("go"):
            button.start()

    run(cell, collect)
    end = time.monotonic()
    button.join()
    return max(0, end - moments[0]), "".join(texts)


def cpu_seconds():
    """In the first of ten seconds in which the kernel is at rest, else in the last: a long call may have to end first,
    and the compiler goes on for a while."""
    for _ in range(10):
        before = kernel.cpu_times()
        time.sleep(1)
        after = kernel.cpu_times()
        used = after.user + after.system - before.user - before.system
        if used < 0.1:
            break
    return used


try:
    for cell in sys.argv[1:]:
        idle, output = pressed(cell)
        texts = []
        status = run("6 * 7", lambda message: texts.append(text(message)))
        report = {"idle_seconds": idle, "output": output, "next": "".join(texts), "next_status": status}
        print(json.dumps(report | {"cpu_seconds": cpu_seconds()}), flush=True)
finally:
    manager.shutdown_kernel(now=True)
