using System.Globalization;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Resolution.Matching;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Matching;

/// <summary>Shows a decision: word by word, then what counted, then the verdict with its score.</summary>
internal static class PairExplanation
{
    public static void Write(PairDecision decision, Terminal terminal, bool json)
    {
        if (json)
        {
            WriteJson(decision, terminal.Out);
            return;
        }
        if (decision.Tokens.Count > 0)
        {
            var table = new TableView(new TableColumn("first", "first"), new TableColumn("second", "second"), new TableColumn("kind", "how"), new TableColumn("edits", "edits", IsNumber: true));
            foreach (var token in decision.Tokens)
                table.Add(token.First, token.Second, token.Kind.ToString().ToLowerInvariant(), token.Edits);
            table.Write(terminal, json: false);
        }
        foreach (string reason in decision.Reasons)
            terminal.Out.Write(SafeText.Line(reason) + "\n");
        terminal.Out.Write(string.Create(CultureInfo.InvariantCulture, $"score {decision.Score:0.0000}\n"));
    }

    private static void WriteJson(PairDecision decision, TextWriter output)
    {
        using var writer = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.Indented };
        writer.WriteStartObject();
        writer.WritePropertyName("match");
        writer.WriteValue(decision.IsMatch);
        writer.WritePropertyName("score");
        writer.WriteValue(decision.Score);
        writer.WritePropertyName("tokens");
        writer.WriteStartArray();
        foreach (var token in decision.Tokens)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("first");
            writer.WriteValue(token.First);
            writer.WritePropertyName("second");
            writer.WriteValue(token.Second);
            writer.WritePropertyName("kind");
            writer.WriteValue(token.Kind.ToString().ToLowerInvariant());
            writer.WritePropertyName("edits");
            writer.WriteValue(token.Edits);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WritePropertyName("reasons");
        writer.WriteStartArray();
        foreach (string reason in decision.Reasons)
            writer.WriteValue(reason);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.Write('\n');
    }
}
