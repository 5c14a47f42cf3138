"""Calls a device and a broker, and prints what they answer as one line of JSON."""

import asyncio
import json
import os
from base64 import b64encode

from emqx import AuthenticatedClient
from emqx.api.clients import list_clients
from vapix.api.mqtt_client import configure_client, get_client_status
from vapix.api.network_settings import get_network_info, remove_vlan
from vapix.api.thermometry import add_area, list_areas
from vapix.models import (
    MqttClientConfigureClientParams,
    MqttClientConfigureClientRequest,
    MqttClientGetClientStatusRequest,
    MqttClientMqttServer,
    NetworkSettingsGetNetworkInfoRequest,
    NetworkSettingsRemoveVlanParams,
    NetworkSettingsRemoveVlanRequest,
    ThermometryAddAreaParams,
    ThermometryAddAreaRequest,
    ThermometryListAreasParams,
    ThermometryListAreasRequest,
)
from vapix_device import AsyncDevice, Device, VapixMethodError

result = {}

with Device(os.environ["VAPIX_URL"], "root", "pass") as camera:
    camera.send(
        configure_client.sync,
        MqttClientConfigureClientRequest(
            params=MqttClientConfigureClientParams(
                server=MqttClientMqttServer(
                    protocol="ssl", host="broker.example.com", port=8883
                ),
                client_id="dock-7",
            )
        ),
    )

    status = camera.call(get_client_status.sync, MqttClientGetClientStatusRequest())
    server = status.config.server
    result["state"] = status.status.state
    result["broker"] = f"{server.protocol}://{server.host}:{server.port}"

    network = camera.call(get_network_info.sync, NetworkSettingsGetNetworkInfoRequest())
    result["address"] = network.devices[0].i_pv_4.addresses[0].address

    added = camera.call(
        add_area.sync,
        ThermometryAddAreaRequest(
            params=ThermometryAddAreaParams(
                imagesource=0,
                preset_nbr=1,
                enabled=True,
                name="Pump bearing",
                detection_type="above",
                measurement="maximum",
                threshold=80,
                delay=5,
                vertices=[[-0.6, -0.2], [-0.1, -0.2], [-0.35, 0.4]],
                area_overlay="always",
                temperature_overlay=False,
            )
        ),
    )
    result["added"] = added.id


async def read_and_refuse() -> None:
    async with AsyncDevice(os.environ["VAPIX_URL"], "root", "pass") as device:
        listed = await device.call(
            list_areas.asyncio,
            ThermometryListAreasRequest(
                params=ThermometryListAreasParams(preset_nbr=0)
            ),
        )
        [area] = [area for area in listed.area_list if area.id == added.id]
        result["area"] = {"name": area.name, "vertices": area.vertices}

        try:
            await device.send(
                remove_vlan.asyncio,
                NetworkSettingsRemoveVlanRequest(
                    params=NetworkSettingsRemoveVlanParams(vlan_name="eth0.5")
                ),
            )
        except VapixMethodError as refusal:
            result["refusal"] = {"code": refusal.code, "subCode": refusal.sub_code}


asyncio.run(read_and_refuse())

broker = AuthenticatedClient(
    base_url=os.environ["EMQX_URL"],
    prefix="Basic",
    token=b64encode(b"key:secret").decode(),
)
with broker:
    page = list_clients.sync(client=broker, limit=2)
    result["clients"] = [
        {"id": client.clientid, "connected": client.connected} for client in page.data
    ]
    result["more"] = page.meta.hasnext

print(json.dumps(result))
