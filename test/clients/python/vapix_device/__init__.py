"""Calls the methods of a device by the generated package `vapix`: Digest, envelope and errors in one place.

    from vapix.api.mqtt_client import get_client_status
    from vapix.models import MqttClientGetClientStatusRequest
    from vapix_device import Device

    with Device("https://192.168.0.90", "root", "pass", verify=context) as camera:
        status = camera.call(get_client_status, MqttClientGetClientStatusRequest())
"""

import ssl
from collections.abc import Awaitable
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar

import httpx
from vapix import Client
from vapix.types import Unset

Request = TypeVar("Request", contravariant=True)
Data = TypeVar("Data", covariant=True)


class Refusal(Protocol):
    """The error of an answer."""

    @property
    def code(self) -> int: ...


class Answer(Protocol[Data]):
    """An answer of a method: data, or an error."""

    @property
    def data(self) -> Data | Unset: ...

    @property
    def error(self) -> Any: ...


class Method(Protocol[Request, Data]):
    """A module of `vapix.api`, which is a method of a device."""

    @property
    def __name__(self) -> str: ...

    def sync(self, *, client: Client, body: Request) -> Answer[Data] | None: ...

    def asyncio(self, *, client: Client, body: Request) -> Awaitable[Answer[Data] | None]: ...
