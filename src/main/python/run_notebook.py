"""Runs a notebook on the kernel "java", as JupyterLab would: run_notebook.py NOTEBOOK EXECUTED [--twice]

With --twice each code cell is run a second time at once; what the second run shows is kept in the cell's metadata, under
"again". Each cell that is done is counted on a line of its own: "cell 3 of 40".
"""

import sys

import nbformat
from nbclient import NotebookClient


class Twice(NotebookClient):
    async def async_execute_cell(self, cell, cell_index, **arguments):
        first = await super().async_execute_cell(cell, cell_index, **arguments)
        if cell.cell_type == "code":
            outputs, cell.outputs = cell.outputs, []
            await super().async_execute_cell(cell, cell_index, **arguments)
            cell.metadata["again"], cell.outputs = cell.outputs, outputs
        return first


def count(cell, cell_index):
    print(f"cell {cell_index + 1} of {len(notebook.cells)}", flush=True)


notebook = nbformat.read(sys.argv[1], as_version=4)
client = Twice if "--twice" in sys.argv else NotebookClient
client(notebook, kernel_name="java", timeout=600, allow_errors=True, on_cell_complete=count).execute()
nbformat.write(notebook, sys.argv[2])
