"""How long a training step takes in PyTorch when batch, width or depth grows; what the Java class Scaling measures by hand and by DL4J.

Arguments: points such as batch:64:128:1, the curve, batch, width and number of hidden layers. A line each: point, argument, seconds.
"""
import statistics
import sys
import time

import torch
from torch import nn

WARM_UP, SAMPLE, SAMPLES = 0.3, 0.05, 5


def step_of(batch, width, depth):
    layers = []
    for layer in range(depth):
        layers += [nn.Linear(width if layer else 784, width), nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(width, 10))
    loss = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    x, y = torch.rand(batch, 784), torch.arange(batch) % 10

    def step():
        optimizer.zero_grad()
        loss(model(x), y).backward()
        optimizer.step()

    return step


def sample(step, at_least):
    start, steps = time.perf_counter(), 0
    while True:
        step()
        steps += 1
        seconds = time.perf_counter() - start
        if seconds >= at_least:
            return seconds / steps


for point in sys.argv[1:]:
    step = step_of(*map(int, point.split(":")[1:]))
    sample(step, WARM_UP)
    print("point", point, statistics.median(sample(step, SAMPLE) for _ in range(SAMPLES)), sep="\t", flush=True)
