"""How long a learner waits: from the start of the kernel "java" until it is ready, until the hand-trained neuron of
lecture 00 has answered, and until the first array of ND4J is there. Run in the project's folder, after "course lab":

    .venv/bin/python src/test/python/kernel_start.py [RUNS]

Prints each run and the medians, in seconds.
"""

import statistics
import sys
import time

from jupyter_client.manager import start_new_kernel

NEURON = """
double[] input = {0, 1, 2, 3};
double[] target = {1, 3, 5, 7};
double w = 0, b = 0;
for (int step = 0; step < 400; step++) {
    int n = step % 4;
    double error = w * input[n] + b - target[n];
    w -= 0.1 * error * input[n];
    b -= 0.1 * error;
}
"w = " + w + ", b = " + b
"""


def run():
    start = time.monotonic()
    manager, client = start_new_kernel(kernel_name="java")
    ready = time.monotonic() - start
    client.execute_interactive(NEURON, output_hook=lambda message: None, timeout=120)
    neuron = time.monotonic() - start
    client.execute_interactive("Nd4j.zeros(2, 3)", output_hook=lambda message: None, timeout=120)
    array = time.monotonic() - start
    manager.shutdown_kernel(now=True)
    return ready, neuron, array


runs = [run() for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 5)]
for seconds in runs:
    print("ready %.2f, neuron %.2f, first array %.2f" % seconds)
print("median: ready %.2f, neuron %.2f, first array %.2f" % tuple(map(statistics.median, zip(*runs))))
