using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Vapix;
using VapixClients.Http;

/// <summary>
/// Calls activateClient of a device, rounds of several calls at once, and prints how each ended: "ok", or its error.
/// Arguments: address, password, calls of each round (1,50), and the fingerprint of the certificate.
/// </summary>
internal static class Calls
{
    private static void Main(string[] arguments)
    {
        var fingerprint = arguments.Length > 3 ? arguments[3] : null;
        using (var device = DeviceHttp.Create(new Uri(arguments[0]), "root", arguments[1], fingerprint))
        {
            var mqttClient = new MqttClientApi(device);
            foreach (var calls in arguments[2].Split(',').Select(int.Parse))
                foreach (var outcome in Task.WhenAll(Enumerable.Range(0, calls).Select(_ => Call(mqttClient))).Result)
                    Console.WriteLine(outcome);
        }
    }

    private static async Task<string> Call(MqttClientApi mqttClient)
    {
        try
        {
            var answer = await mqttClient.ActivateClientAsync(new MqttClientActivateClientRequest());
            return answer.Error == null ? "ok" : $"code {answer.Error.Code}";
        }
        catch (ApiException error)
        {
            return $"HTTP {error.StatusCode}";
        }
        catch (HttpRequestException error)
        {
            return error.GetBaseException().Message.Split('\n')[0];
        }
    }
}
