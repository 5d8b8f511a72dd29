"""Runs a cell on a JupyterLab that is up: lab_cell.py URL CODE. Prints what the page and the cell answer."""

import json
import sys
import urllib.request
import uuid
from urllib.parse import parse_qs, urlparse

import websocket

url = urlparse(sys.argv[1])
server = f"{url.hostname}:{url.port}"
token = parse_qs(url.query)["token"][0]


def ask(path, body=None):
    request = urllib.request.Request(f"http://{server}{path}", data=body)
    request.add_header("Authorization", f"token {token}")
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read().decode()


print("page", "jupyter-config-data" in ask(url.path))
kernel = json.loads(ask("/api/kernels", json.dumps({"name": "java"}).encode()))["id"]
channels = websocket.create_connection(f"ws://{server}/api/kernels/{kernel}/channels?token={token}", timeout=120)
header = {"msg_id": uuid.uuid4().hex, "msg_type": "execute_request", "session": "test", "username": "", "version": "5.3"}
content = {"code": sys.argv[2], "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False}
message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
channels.send(json.dumps(message))
while True:
    reply = json.loads(channels.recv())
    if reply["parent_header"].get("msg_id") != header["msg_id"]:
        continue
    if reply["msg_type"] in ("execute_result", "stream", "error"):
        print("cell", json.dumps(reply["content"], ensure_ascii=False))
    if reply["msg_type"] == "execute_reply":
        break
