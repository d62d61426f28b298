"""Asks `model-carry serve` whether a model may run now, over its Unix socket.

Usage: may_run.py [SOCKET [PROFILE]]

Prints "yes" or "no" and why; exits with 0 for yes, 1 for no. No answer, a stale
one or one that cannot be read is a no. Standard library alone.
"""

import datetime
import http.client
import json
import socket
import sys

PATIENCE_S = 3


class UnixConnection(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path):
        super().__init__("localhost", timeout=PATIENCE_S)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)


def snapshot_of(path):
    """The snapshot that the server gives; raises where there is none."""
    connection = UnixConnection(path)
    connection.request("GET", "/v1/snapshot")
    response = connection.getresponse()
    if response.status != 200:
        raise ValueError(f"status {response.status}")
    return json.load(response)


def judge(snapshot, profile, now):
    """Whether the profile may run by this snapshot, and why."""
    until = datetime.datetime.fromisoformat(
        snapshot["validUntil"].replace("Z", "+00:00")
    )
    if now > until:
        return False, f"stale since {snapshot['validUntil']}"
    for entry in snapshot["profiles"]:
        if entry["profileRef"].rsplit(":", 1)[-1] == profile:
            decision = entry["admission"]["decision"]
            return decision in ("allow", "constrain"), decision
    return False, f'there is no profile "{profile}"'


def main(path="/run/model-carry/model-carry.sock", profile="local-llama32-1b"):
    try:
        now = datetime.datetime.now(datetime.timezone.utc)
        may_run, why = judge(snapshot_of(path), profile, now)
    except (OSError, ValueError, KeyError, TypeError, http.client.HTTPException) as error:
        may_run, why = False, f"no answer: {error}"
    print("yes" if may_run else "no", f"({why})")
    return 0 if may_run else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
