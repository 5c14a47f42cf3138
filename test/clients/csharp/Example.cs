using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Emqx;
using Newtonsoft.Json;
using Vapix;
using VapixClients.Http;

/// <summary>Calls a device and a broker, and prints what they answer as one line of JSON.</summary>
internal static class Example
{
    private static void Main()
    {
        Console.WriteLine(JsonConvert.SerializeObject(Run().GetAwaiter().GetResult()));
    }

    private static async Task<Dictionary<string, object>> Run()
    {
        var result = new Dictionary<string, object>();

        using (var camera = DeviceHttp.Create(new Uri(Environment.GetEnvironmentVariable("VAPIX_URL")), "root", "pass"))
        {
            var mqttClient = new MqttClientApi(camera);
            var networkSettings = new NetworkSettingsApi(camera);
            var thermometry = new ThermometryApi(camera);

            var configured = await mqttClient.ConfigureClientAsync(new MqttClientConfigureClientRequest
            {
                Params = new MqttClientConfigureClientParams
                {
                    Server = new MqttClientMqttServer
                    {
                        Protocol = MqttClientMqttServerProtocol.Ssl,
                        Host = "broker.example.com",
                        Port = 8883,
                    },
                    ClientId = "dock-7",
                },
            });
            if (configured.Error != null)
                throw new InvalidOperationException($"configureClient: refused with {configured.Error.Code}");

            var status = await mqttClient.GetClientStatusAsync(new MqttClientGetClientStatusRequest());
            var server = status.Data.Config.Server;
            result["state"] = status.Data.Status.State;
            result["broker"] = $"{server.Protocol}://{server.Host}:{server.Port}";

            var network = await networkSettings.GetNetworkInfoAsync(new NetworkSettingsGetNetworkInfoRequest());
            result["address"] = network.Data.Devices[0].IPv4.Addresses[0].Address;

            var added = await thermometry.AddAreaAsync(new ThermometryAddAreaRequest
            {
                Params = new ThermometryAddAreaParams
                {
                    Imagesource = 0,
                    PresetNbr = 1,
                    Enabled = true,
                    Name = "Pump bearing",
                    DetectionType = ThermometryDetectionType.Above,
                    Measurement = ThermometryMeasurement.Maximum,
                    Threshold = 80,
                    Delay = 5,
                    Vertices = new List<List<double>>
                    {
                        new List<double> { -0.6, -0.2 },
                        new List<double> { -0.1, -0.2 },
                        new List<double> { -0.35, 0.4 },
                    },
                    AreaOverlay = ThermometryAreaOverlay.Always,
                    TemperatureOverlay = false,
                },
            });
            result["added"] = added.Data.Id;

            var listed = await thermometry.ListAreasAsync(new ThermometryListAreasRequest
            {
                Params = new ThermometryListAreasParams { PresetNbr = 0 },
            });
            var area = listed.Data.AreaList.Single(one => one.Id == added.Data.Id);
            result["area"] = new Dictionary<string, object> { ["name"] = area.Name, ["vertices"] = area.Vertices };

            var removed = await networkSettings.RemoveVlanAsync(new NetworkSettingsRemoveVlanRequest
            {
                Params = new NetworkSettingsRemoveVlanParams { VlanName = "eth0.5" },
            });
            var refusal = removed.Error;
            result["refusal"] = new Dictionary<string, object> { ["code"] = refusal.Code, ["subCode"] = refusal.Details.SubCode };
        }

        using (var broker = new HttpClient { BaseAddress = new Uri(Environment.GetEnvironmentVariable("EMQX_URL") + "/") })
        {
            var key = Convert.ToBase64String(Encoding.UTF8.GetBytes("key:secret"));
            broker.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", key);
            var page = await new ClientsApi(broker).ListClientsAsync(limit: 2);
            result["clients"] = page.Data
                .Select(client => new Dictionary<string, object> { ["id"] = client.Clientid, ["connected"] = client.Connected })
                .ToList();
            result["more"] = page.Meta.Hasnext;
        }

        return result;
    }
}
