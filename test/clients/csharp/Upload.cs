using System;
using System.IO;
using System.Threading.Tasks;
using Vapix;
using VapixClients.Http;

/// <summary>Sends a file of ten bytes to a device as its AXIS OS, and prints the version that it then has, or the error.</summary>
internal static class Upload
{
    private static void Main(string[] arguments)
    {
        using (var device = DeviceHttp.Create(new Uri(arguments[0]), "root", "pass"))
            Console.WriteLine(Send(new FirmwareManagementApi(device)).GetAwaiter().GetResult());
    }

    private static async Task<string> Send(FirmwareManagementApi fwmgr)
    {
        using (var file = new MemoryStream(new byte[10]))
        {
            var answer = await fwmgr.FwmgrUpgradeAsync(
                "{\"apiVersion\":\"1.0\",\"method\":\"upgrade\"}",
                new FileParameter(file, "os.bin"));
            return answer.Error == null ? answer.Data.FirmwareVersion : answer.Error.Message;
        }
    }
}
