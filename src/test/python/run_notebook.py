"""Runs a notebook on the kernel "java", as JupyterLab would: run_notebook.py NOTEBOOK EXECUTED"""

import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, kernel_name="java", timeout=600, allow_errors=True).execute()
nbformat.write(notebook, sys.argv[2])
