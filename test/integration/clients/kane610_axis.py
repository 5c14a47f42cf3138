"""Calls a device by the package axis, as Home Assistant does, and prints what it made of the answers."""

import asyncio
import json
import sys
from dataclasses import asdict

from axis.device import AxisDevice
from axis.models.configuration import Configuration
from axis.models.mqtt import ClientConfig, Message, Server, ServerProtocol, Ssl
from httpx import AsyncClient


async def main(port: int) -> None:
    async with AsyncClient() as session:
        config = Configuration(session, "127.0.0.1", username="root", password="pass", port=port)
        vapix = AxisDevice(config).vapix
        await vapix.initialize_api_discovery()
        told = {
            "apis": {api.id: api.version for api in vapix.api_discovery.values()},
            "device": [vapix.serial_number, vapix.firmware_version, vapix.product_number],
            "streamProfiles": [asdict(profile) for profile in vapix.streaming_profiles],
            "ports": [asdict(port) for port in vapix.ports.values()],
        }
        # Home Assistant finds the application in a list of applications, which is not an API of this project.
        await vapix.object_analytics.update()
        told["analytics"] = asdict(vapix.object_analytics["0"])
        await vapix.mqtt.configure_client(ClientConfig(Server("192.0.2.10")))
        await vapix.mqtt.activate()
        told["minimal"] = asdict(await vapix.mqtt.get_client_status())
        will = Message(False, "dock/state", "gone", True, 1)
        server = Server("broker.example.com", ServerProtocol.SSL, alpn_protocol="mqtt", port=8883)
        await vapix.mqtt.configure_client(
            ClientConfig(
                server,
                activate_on_reboot=True,
                client_id="dock-7",
                last_will_testament=will,
                ssl=Ssl(True, "example-ca"),
                username="user",
                password="pass",
            )
        )
        await vapix.mqtt.deactivate()
        told["full"] = asdict(await vapix.mqtt.get_client_status())
        await vapix.mqtt.configure_event_publication()
        told["publication"] = asdict(await vapix.mqtt.get_event_publication_config())
        print(json.dumps(told))


asyncio.run(main(int(sys.argv[1])))
