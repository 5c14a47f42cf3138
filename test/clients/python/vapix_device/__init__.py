"""Calls the methods of a device by the generated package `vapix`: account, envelope and errors in one place.

A method is the function `sync` of a module of `vapix.api`, or `asyncio` for `AsyncDevice`.
"""

from __future__ import annotations

import ssl
from collections.abc import Awaitable
from typing import Any, Protocol, TypeVar

import httpx
from vapix import Client
from vapix.types import Unset

Request = TypeVar("Request", contravariant=True)
Data = TypeVar("Data")
Data_co = TypeVar("Data_co", covariant=True)


class VapixMethodError(Exception):
    """The device returned an error. `sub_code` is None if the API has none."""

    def __init__(self, method: str, code: int, sub_code: int | None, message: str):
        number = code if sub_code is None else f"{code}/{sub_code}"
        super().__init__(f"{method}: refused with {number}: {message}")
        self.method = method
        self.code = code
        self.sub_code = sub_code
        self.device_message = message


class Answer(Protocol[Data_co]):
    """The answer of a method: data, or an error."""

    @property
    def data(self) -> Data_co | Unset: ...

    @property
    def error(self) -> Any: ...


class Method(Protocol[Request, Data_co]):
    """`sync` of a module of `vapix.api`."""

    def __call__(self, *, client: Client, body: Request) -> Answer[Data_co] | None: ...


class AsyncMethod(Protocol[Request, Data_co]):
    """`asyncio` of a module of `vapix.api`."""

    def __call__(self, *, client: Client, body: Request) -> Awaitable[Answer[Data_co] | None]: ...


def _client(url: str, username: str, password: str, verify: ssl.SSLContext | bool) -> Client:
    return Client(
        base_url=url,
        verify_ssl=verify,
        raise_on_unexpected_status=True,
        httpx_args={"auth": httpx.DigestAuth(username, password)},
    )


def _checked(answer: Answer[Data] | None, request: Any) -> Answer[Data]:
    if answer is None:
        raise ValueError(f"{request.method}: the response has no answer")
    if error := answer.error:
        details = getattr(error, "details", None)
        sub_code = getattr(details, "sub_code", None)
        message = "" if isinstance(error.message, Unset) else str(error.message)
        raise VapixMethodError(
            request.method, error.code, None if isinstance(sub_code, Unset) else sub_code, message
        )
    return answer


def _data(answer: Answer[Data], request: Any) -> Data:
    if isinstance(answer.data, Unset):
        raise ValueError(f"{request.method}: the answer has no data; use send for methods without any")
    return answer.data


class Device:
    """A device, with an account, by Digest. Use it with `with`, which closes its connections."""

    def __init__(self, url: str, username: str, password: str, verify: ssl.SSLContext | bool = True):
        self.client = _client(url, username, password, verify)

    def __enter__(self) -> Device:
        self.client.__enter__()
        return self

    def __exit__(self, *reason: Any) -> None:
        self.client.__exit__(*reason)

    def send(self, method: Method[Request, Any], request: Request) -> None:
        """Calls a method that returns no data.

        Raises VapixMethodError for an error of the device, `vapix.errors.UnexpectedStatus` for another HTTP status.
        """
        _checked(method(client=self.client, body=request), request)

    def call(self, method: Method[Request, Data], request: Request) -> Data:
        """Calls a method, and returns its data. Raises as `send` does."""
        return _data(_checked(method(client=self.client, body=request), request), request)


class AsyncDevice:
    """The same for asyncio: use it with `async with`."""

    def __init__(self, url: str, username: str, password: str, verify: ssl.SSLContext | bool = True):
        self.client = _client(url, username, password, verify)

    async def __aenter__(self) -> AsyncDevice:
        await self.client.__aenter__()
        return self

    async def __aexit__(self, *reason: Any) -> None:
        await self.client.__aexit__(*reason)

    async def send(self, method: AsyncMethod[Request, Any], request: Request) -> None:
        """Calls a method that returns no data. Raises as `Device.send` does."""
        _checked(await method(client=self.client, body=request), request)

    async def call(self, method: AsyncMethod[Request, Data], request: Request) -> Data:
        """Calls a method, and returns its data. Raises as `Device.send` does."""
        return _data(_checked(await method(client=self.client, body=request), request), request)
