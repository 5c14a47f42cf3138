"""Calls a device by the package ax-devil-device-api, and prints what it made of the answers."""

import json
import sys

from ax_devil_device_api import Client, DeviceConfig

with Client(DeviceConfig.http("127.0.0.1", "root", "pass", int(sys.argv[1]))) as device:
    # Without an account of the broker, it sends null for its name and password.
    device.mqtt_client.configure("192.0.2.10", client_id="dock-7", device_topic_prefix="dock")
    told = {"activated": device.mqtt_client.activate()}
    told["state"] = device.mqtt_client.get_state()
    told["deactivated"] = device.mqtt_client.deactivate()
    config = device.mqtt_client.get_state()["config"]
    told["with ssl"] = device.mqtt_client.set_state(config)
    del config["ssl"]
    told["without ssl"] = device.mqtt_client.set_state({**config, "keepAliveInterval": 30})
    told["kept"] = device.mqtt_client.get_state()["config"]["keepAliveInterval"]
    told["ready"] = device.systemready.systemready()
    told["versions"] = device.systemready.get_supported_versions()
    print(json.dumps(told))
