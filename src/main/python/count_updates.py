"""Runs a program of others for an epoch and counts its updates and the examples of the first one: are its times comparable?

Arguments: the program and its arguments. The last line is JSON: updates, batch.
"""
import json
import pathlib
import runpy
import sys

counts = {"updates": 0, "batch": 0}


def watch_torch():
    import torch
    from torch.nn.modules.module import register_module_forward_pre_hook
    from torch.optim.optimizer import register_optimizer_step_post_hook

    def stepped(*_):
        counts["updates"] += 1

    def called(module, inputs):
        if torch.is_grad_enabled() and not counts["batch"]:
            counts["batch"] = len(inputs[0])

    register_optimizer_step_post_hook(stepped)
    register_module_forward_pre_hook(called)


sys.argv = sys.argv[1:]
sys.path.insert(0, str(pathlib.Path(sys.argv[0]).parent))
if "numpy" not in sys.argv[0]:
    watch_torch()
names = runpy.run_path(sys.argv[0], run_name="__main__")
if not counts["updates"]:  # in NumPy nothing can be watched: its own count
    counts = {"updates": names["batches"], "batch": names["size"]}
print(json.dumps(counts))
