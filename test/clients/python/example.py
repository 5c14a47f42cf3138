"""Calls a device and a broker, and prints what they answer as one line of JSON."""

import json
import os
from base64 import b64encode

import httpx
from emqx import AuthenticatedClient
from emqx.api.clients import list_clients
from vapix import Client
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

result = {}

camera = Client(
    base_url=os.environ["VAPIX_URL"],
    httpx_args={"auth": httpx.DigestAuth("root", "pass")},
)
with camera:
    configured = configure_client.sync(
        client=camera,
        body=MqttClientConfigureClientRequest(
            params=MqttClientConfigureClientParams(
                server=MqttClientMqttServer(
                    protocol="ssl", host="broker.example.com", port=8883
                ),
                client_id="dock-7",
            )
        ),
    )
    if configured.error:
        raise SystemExit(f"configureClient: refused with {configured.error.code}")

    status = get_client_status.sync(
        client=camera, body=MqttClientGetClientStatusRequest()
    )
    server = status.data.config.server
    result["state"] = status.data.status.state
    result["broker"] = f"{server.protocol}://{server.host}:{server.port}"

    network = get_network_info.sync(
        client=camera, body=NetworkSettingsGetNetworkInfoRequest()
    )
    result["address"] = network.data.devices[0].i_pv_4.addresses[0].address

    added = add_area.sync(
        client=camera,
        body=ThermometryAddAreaRequest(
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
    result["added"] = added.data.id

    listed = list_areas.sync(
        client=camera,
        body=ThermometryListAreasRequest(
            params=ThermometryListAreasParams(preset_nbr=0)
        ),
    )
    [area] = [area for area in listed.data.area_list if area.id == added.data.id]
    result["area"] = {"name": area.name, "vertices": area.vertices}

    removed = remove_vlan.sync(
        client=camera,
        body=NetworkSettingsRemoveVlanRequest(
            params=NetworkSettingsRemoveVlanParams(vlan_name="eth0.5")
        ),
    )
    refusal = removed.error
    result["refusal"] = {"code": refusal.code, "subCode": refusal.details.sub_code}

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
