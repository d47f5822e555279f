using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Language.Morphology;

namespace KnowledgeGraph.Language.ModelFiles;

/// <summary>Reads the larger JSON tables of the model straight from their bytes: they are most of what is read at the start.</summary>
internal static class TableReader
{
    /// <summary>lemmatizer.json: three tables, each by part of speech. Of the known base forms only the ids are kept.</summary>
    public static Dictionary<string, LemmaTable> ReadLemmas(ReadOnlySpan<byte> json)
    {
        var tables = new Dictionary<string, LemmaTable>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        Expect(ref reader, JsonTokenType.StartObject);
        while (NextName(ref reader) is { } kind)
        {
            if (Next(ref reader) != JsonTokenType.StartObject)
                continue;
            while (NextName(ref reader) is { } pos)
            {
                if (!tables.TryGetValue(pos, out LemmaTable? table))
                    tables[pos] = table = new LemmaTable();
                switch (kind)
                {
                    case "rules": ReadRules(ref reader, table); break;
                    case "exc": ReadExceptions(ref reader, table); break;
                    case "index": ReadKnown(ref reader, table); break;
                    default: throw new InvalidDataException($"The lemmatizer has a table '{kind}'.");
                }
            }
        }

        return tables;
    }

    /// <summary>lexeme_norm.json: norms by word id.</summary>
    public static Dictionary<ulong, string> ReadNorms(ReadOnlySpan<byte> json)
    {
        var norms = new Dictionary<ulong, string>(4096);
        var reader = new Utf8JsonReader(json);
        Expect(ref reader, JsonTokenType.StartObject);
        while (NextName(ref reader) is { } id)
        {
            Expect(ref reader, JsonTokenType.String);
            norms[ulong.Parse(id, CultureInfo.InvariantCulture)] = string.Intern(reader.GetString()!);
        }

        return norms;
    }

    private static void ReadRules(ref Utf8JsonReader reader, LemmaTable table)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        while (Next(ref reader) == JsonTokenType.StartArray)
        {
            Expect(ref reader, JsonTokenType.String);
            string old = reader.GetString()!;
            Expect(ref reader, JsonTokenType.String);
            table.Rules.Add((old, reader.GetString()!));
            Expect(ref reader, JsonTokenType.EndArray);
        }
    }

    private static void ReadExceptions(ref Utf8JsonReader reader, LemmaTable table)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var forms = new List<string>();
        while (NextName(ref reader) is { } word)
        {
            Expect(ref reader, JsonTokenType.StartArray);
            forms.Clear();
            while (Next(ref reader) == JsonTokenType.String)
                forms.Add(reader.GetString()!);
            table.Exceptions[word] = [.. forms];
        }
    }

    private static void ReadKnown(ref Utf8JsonReader reader, LemmaTable table)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        var known = new List<ulong>(1 << 14);
        while (Next(ref reader) == JsonTokenType.String)
            known.Add(reader.ValueIsEscaped ? StringId.Of(reader.GetString()) : StringId.OfUtf8(reader.ValueSpan));
        table.Known = [.. known];
        Array.Sort(table.Known);
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw new InvalidDataException("A model table is cut.");

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (Next(ref reader) != type)
            throw new InvalidDataException($"A model table has {reader.TokenType} where {type} must be.");
    }

    private static string? NextName(ref Utf8JsonReader reader) =>
        Next(ref reader) == JsonTokenType.PropertyName ? reader.GetString() : null;
}
