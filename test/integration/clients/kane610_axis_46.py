"""Calls a device by an old release of the package axis, which cannot leave out ssl, and prints what it made of the answers."""

import asyncio
import json
import sys

from axis import AxisDevice
from axis.configuration import Configuration
from axis.vapix.interfaces.mqtt import ClientConfig, MqttClient, Server
from httpx import AsyncClient


async def main(port: int) -> None:
    async with AsyncClient() as session:
        config = Configuration(session, "127.0.0.1", username="root", password="pass", port=port)
        mqtt = MqttClient(AxisDevice(config).vapix)
        told = {"before": await mqtt.get_client_status()}
        await mqtt.configure_client(ClientConfig(Server("192.0.2.10")))
        await mqtt.activate()
        told["active"] = await mqtt.get_client_status()
        await mqtt.deactivate()
        told["inactive"] = await mqtt.get_client_status()
        await mqtt.configure_event_publication()
        told["publication"] = await mqtt.get_event_publication_config()
        print(json.dumps(told))


asyncio.run(main(int(sys.argv[1])))
