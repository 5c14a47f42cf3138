using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using VapixClients;

/// <summary>Reads JSON by the classes that it is of, writes it back, and prints what came out, or why not.</summary>
internal static class RoundTrip
{
    private static void Main()
    {
        var settings = JsonForm.Of(new JsonSerializerSettings());
        var given = JsonConvert.DeserializeObject<List<Example>>(Console.In.ReadToEnd(), settings);
        Console.WriteLine(JsonConvert.SerializeObject(given.Select(example => Result(example, settings))));
    }

    private static object Result(Example example, JsonSerializerSettings settings)
    {
        try
        {
            var type = example.Type.EndsWith("[]", StringComparison.Ordinal)
                ? typeof(List<>).MakeGenericType(Named(example.Type.Substring(0, example.Type.Length - 2)))
                : Named(example.Type);
            var read = JsonConvert.DeserializeObject(example.Text, type, settings);
            return new { text = JsonConvert.SerializeObject(read, settings) };
        }
        catch (Exception error)
        {
            return new { error = error.Message };
        }
    }

    private static Type Named(string name) =>
        name == "System.Object" ? typeof(object) : typeof(JsonForm).Assembly.GetType(name, true);

    private sealed class Example
    {
        public string Type { get; set; }

        public string Text { get; set; }
    }
}
