"""Sets a port of a device by the package axis, and prints the states that it read back."""

import asyncio
import json
import sys

from axis.device import AxisDevice
from axis.models.configuration import Configuration
from httpx import AsyncClient


async def main(port: int) -> None:
    async with AsyncClient() as session:
        config = Configuration(session, "127.0.0.1", username="root", password="pass", port=port)
        ports = AxisDevice(config).vapix.io_port_management

        async def state() -> str:
            await ports.update()
            return ports["1"].state

        told = {"before": await state()}
        await ports.open("1")
        told["opened"] = await state()
        await ports.close("1")
        told["closed"] = await state()
        await ports.open("1")
        told["reopened"] = await state()
        print(json.dumps(told))


asyncio.run(main(int(sys.argv[1])))
