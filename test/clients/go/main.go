// Calls a device and a broker, and prints what they answer as one line of JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/icholy/digest"
	"vapix-openapi/clients/emqx"
	"vapix-openapi/clients/vapix"
)

func main() {
	ctx := context.Background()
	result := map[string]any{}

	account := &digest.Transport{Username: "root", Password: "pass"}
	camera, err := vapix.NewClientWithResponses(os.Getenv("VAPIX_URL"), vapix.WithHTTPClient(&http.Client{Transport: account}))
	check(err)

	port := 8883
	clientId := "dock-7"
	configured, err := camera.ConfigureClientWithResponse(ctx, vapix.MqttClientConfigureClientRequest{
		ApiVersion: "1.0",
		Method:     vapix.MqttClientConfigureClientRequestMethodConfigureClient,
		Params: vapix.MqttClientConfigureClientParams{
			Server:   vapix.MqttClientMqttServer{Protocol: vapix.MqttClientMqttServerProtocolSsl, Host: "broker.example.com", Port: &port},
			ClientId: &clientId,
		},
	})
	check(err)
	if refusal := configured.JSON200.Error; refusal != nil {
		log.Fatalf("configureClient: refused with %d", refusal.Code)
	}

	status, err := camera.GetClientStatusWithResponse(ctx, vapix.MqttClientGetClientStatusRequest{
		ApiVersion: "1.0",
		Method:     vapix.MqttClientGetClientStatusRequestMethodGetClientStatus,
	})
	check(err)
	server := status.JSON200.Data.Config.Server
	result["state"] = status.JSON200.Data.Status.State
	result["broker"] = fmt.Sprintf("%s://%s:%d", *server.Protocol, *server.Host, *server.Port)

	network, err := camera.GetNetworkInfoWithResponse(ctx, vapix.NetworkSettingsGetNetworkInfoRequest{
		ApiVersion: "1.0",
		Method:     vapix.NetworkSettingsGetNetworkInfoRequestMethodGetNetworkInfo,
	})
	check(err)
	device := (*network.JSON200.Data.Devices)[0]
	result["address"] = (*device.IPv4.Addresses)[0].Address

	preset := vapix.ThermometryPresetNumber(1)
	added, err := camera.AddAreaWithResponse(ctx, vapix.ThermometryAddAreaRequest{
		ApiVersion: "1.0",
		Method:     vapix.ThermometryAddAreaRequestMethodAddArea,
		Params: vapix.ThermometryAddAreaParams{
			Imagesource:   0,
			PresetNbr:     &preset,
			Enabled:       true,
			Name:          "Pump bearing",
			DetectionType: vapix.ThermometryDetectionTypeAbove,
			Measurement:   vapix.ThermometryMeasurementMaximum,
			Threshold:     80,
			Delay:         5,
			Vertices:      vapix.ThermometryVertices{{-0.6, -0.2}, {-0.1, -0.2}, {-0.35, 0.4}},
			AreaOverlay:   vapix.ThermometryAreaOverlayAlways,
		},
	})
	check(err)
	result["added"] = added.JSON200.Data.Id

	listed, err := camera.ListAreasWithResponse(ctx, vapix.ThermometryListAreasRequest{
		ApiVersion: "1.0",
		Method:     vapix.ThermometryListAreasRequestMethodListAreas,
		Params:     vapix.ThermometryListAreasParams{PresetNbr: 0},
	})
	check(err)
	for _, area := range *listed.JSON200.Data.AreaList {
		if *area.Id == *added.JSON200.Data.Id {
			result["area"] = map[string]any{"name": area.Name, "vertices": area.Vertices}
		}
	}

	removed, err := camera.RemoveVlanWithResponse(ctx, vapix.NetworkSettingsRemoveVlanRequest{
		ApiVersion: "1.0",
		Method:     vapix.NetworkSettingsRemoveVlanRequestMethodRemoveVlan,
		Params:     vapix.NetworkSettingsRemoveVlanParams{VlanName: "eth0.5"},
	})
	check(err)
	refusal := removed.JSON200.Error
	result["refusal"] = map[string]any{"code": refusal.Code, "subCode": refusal.Details.SubCode}

	apiKey := func(_ context.Context, request *http.Request) error {
		request.SetBasicAuth("key", "secret")
		return nil
	}
	broker, err := emqx.NewClientWithResponses(os.Getenv("EMQX_URL"), emqx.WithRequestEditorFn(apiKey))
	check(err)
	limit := 2
	page, err := broker.ListClientsWithResponse(ctx, &emqx.ListClientsParams{Limit: &limit})
	check(err)
	clients := []map[string]any{}
	for _, client := range page.JSON200.Data {
		clients = append(clients, map[string]any{"id": client.Clientid, "connected": client.Connected})
	}
	result["clients"] = clients
	result["more"] = page.JSON200.Meta.Hasnext

	check(json.NewEncoder(os.Stdout).Encode(result))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
