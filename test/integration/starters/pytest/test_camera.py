import requests
from requests.auth import HTTPDigestAuth


def call(camera, method, **more):
    body = {"apiVersion": "1.0", "method": method, **more}
    url = camera["url"] + "/axis-cgi/mqtt/client.cgi"
    response = requests.post(url, json=body, auth=HTTPDigestAuth("root", "pass"), timeout=10)
    response.raise_for_status()
    return response.json()


def test_configures_the_mqtt_client(camera):
    server = {"protocol": "ssl", "host": "broker.example.com", "port": 8883}
    call(camera, "configureClient", params={"server": server, "clientId": camera["serialNumber"]})
    config = call(camera, "getClientStatus")["data"]["config"]
    assert config["server"]["host"] == "broker.example.com"
    assert config["clientId"] == camera["serialNumber"]


def test_misspelt_parameters_are_rejected(camera):
    refused = call(camera, "configureClient", params={"sever": {}})
    assert 2000 <= refused["error"]["code"] < 3000
