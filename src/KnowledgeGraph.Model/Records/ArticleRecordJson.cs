using System.Globalization;
using KnowledgeGraph.Model.Json;
using Newtonsoft.Json;

namespace KnowledgeGraph.Model.Records;

/// <summary>Records as JSON Lines (one record a line, keys in a fixed order, no indentation): the same record gives the same bytes.</summary>
public static class ArticleRecordJson
{
    /// <summary>The record as one line of JSON, without the line feed.</summary>
    public static string Write(ArticleRecord record)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(record, text);
        return text.ToString();
    }

    /// <summary>Writes the record as one line of JSON, without the line feed.</summary>
    public static void Write(ArticleRecord record, TextWriter writer) => ModelSerializer.Write(record, writer, Formatting.None);

    /// <summary>Reads one line of JSON; unknown keys are passed over.</summary>
    /// <exception cref="FormatException">The line is no JSON, lacks what a record must have, or refers to what is not there; the message says what and where.</exception>
    public static ArticleRecord Read(string line)
    {
        using var text = new StringReader(line);
        ArticleRecord? record = ModelSerializer.Read<ArticleRecord>(text);
        IReadOnlyList<string> faults = ArticleRecordFaults.Of(record);
        return faults.Count == 0 ? record! : throw new FormatException(faults[0]);
    }
}
