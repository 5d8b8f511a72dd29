"""Interrupts a training on the kernel "java" and measures what follows: interrupt_training.py SETUP FIT NEXT

Runs the cell SETUP, then FIT, presses the stop button while FIT trains, then runs NEXT. Prints one JSON object:
idle_seconds (from the button to idle), cpu_seconds (used by the kernel in the two seconds after that), progress (the
live view's texts), next (the text result of NEXT), next_status.
"""

import json
import sys
import threading
import time

import psutil
from jupyter_client.manager import start_new_kernel

setup, fit, following = sys.argv[1:4]
manager, client = start_new_kernel(kernel_name="java")
try:
    texts = []
    pressed = []

    def collect(message):
        data = message["content"].get("data", {})
        texts.append(data.get("text/plain", ""))
        if message["msg_type"] == "update_display_data" and len(texts) == 4:
            pressed.append(time.monotonic())
            threading.Thread(target=manager.interrupt_kernel).start()

    def run(code, hook):
        return client.execute_interactive(code, output_hook=hook, timeout=120)["content"]["status"]

    if run(setup, lambda message: None) != "ok":
        sys.exit("the set-up cell failed")
    run(fit, collect)
    idle = time.monotonic() - pressed[0]
    progress = [text for text in texts if "epoch" in text]
    kernel = psutil.Process(manager.provisioner.process.pid)
    before = kernel.cpu_times()
    time.sleep(2)
    after = kernel.cpu_times()
    texts.clear()
    status = run(following, lambda message: texts.append(message["content"].get("data", {}).get("text/plain", "")))
    print(
        json.dumps(
            {
                "idle_seconds": idle,
                "cpu_seconds": after.user + after.system - before.user - before.system,
                "progress": progress,
                "next": "".join(texts),
                "next_status": status,
            }
        )
    )
finally:
    manager.shutdown_kernel(now=True)
