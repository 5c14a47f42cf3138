import json
import os
import signal
import subprocess

import pytest

MOCK = ["npx", "vapix-openapi", "mock", "--port", "0", "--json", "--auth", "recommended"]


@pytest.fixture(scope="session")
def camera():
    """A mock camera: its url, serialNumber and profile. Its account is root with the password pass."""
    # npx starts further processes, which end with their group.
    process = subprocess.Popen(MOCK, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        line = process.stdout.readline()
        if not line:
            raise RuntimeError("the mock did not start; its standard error has the reason")
        yield json.loads(line)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
