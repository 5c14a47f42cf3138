"""Reads events by the models that Modelina made, and prints what it read: a line of JSON each.

Arguments: <event> <file> ... reads a file for each event; --broker <port> <topic> <event> ... reads from a broker, the first
message as the first event, and so on.
"""

import importlib
import json
import re
import sys


def model_of(event):
    family, name = event.split(".")
    pascal = family[0].upper() + family[1:] + name[0].upper() + name[1:] + "Event"
    module = re.sub(r"(?<!^)(?=[A-Z])", "_", pascal).lower()
    return getattr(importlib.import_module("models." + module), pascal)


def items_of(group):
    return group.model_dump(by_alias=True, exclude_none=True) if hasattr(group, "model_dump") else group or {}


def print_event(event, payload):
    read = model_of(event).model_validate_json(payload)
    items = {**items_of(read.message.source), **items_of(read.message.data)}
    print(json.dumps({"event": event, "topic": read.topic, "timestamp": read.timestamp, "items": items}), flush=True)


def from_files(arguments):
    for event, file in zip(arguments[::2], arguments[1::2]):
        with open(file, encoding="utf-8") as content:
            print_event(event, json.dumps(json.load(content)["payload"]))


def from_broker(port, topic, *events):
    import paho.mqtt.client as mqtt

    left = list(events)

    def on_message(client, _, message):
        print_event(left.pop(0), message.payload)
        if not left:
            client.disconnect()

    client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
    client.username_pw_set("dock-7", "pass")
    client.on_connect = lambda client, *_: client.subscribe(topic, qos=1)
    client.on_subscribe = lambda *_: print("subscribed", flush=True)
    client.on_message = on_message
    client.connect("127.0.0.1", int(port))
    client.loop_forever()


if sys.argv[1] == "--broker":
    from_broker(*sys.argv[2:])
else:
    from_files(sys.argv[1:])
