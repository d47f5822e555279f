using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Cli.Terminals;

/// <summary>One JSON value as the whole result of a command, indented, keys in camel case.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        Culture = CultureInfo.InvariantCulture,
    });

    public static void Write(Terminal terminal, object value)
    {
        using var writer = new JsonTextWriter(terminal.Out) { CloseOutput = false, Formatting = Formatting.Indented };
        Serializer.Serialize(writer, value);
        writer.Flush();
        terminal.Out.Write('\n');
    }
}
