using System.Globalization;
using KnowledgeGraph.Model.Json;
using Newtonsoft.Json;

namespace KnowledgeGraph.Model.Corrections;

/// <summary>Corrections as JSON Lines: one a line, absent parts left out.</summary>
public static class CorrectionJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new ModelContractResolver(),
        Culture = CultureInfo.InvariantCulture,
        NullValueHandling = NullValueHandling.Ignore,
        MissingMemberHandling = MissingMemberHandling.Error,
        DateParseHandling = DateParseHandling.None,
        CheckAdditionalContent = true,
        MaxDepth = 8,
    });

    /// <summary>One correction as a line, without the line feed.</summary>
    public static string Write(Correction correction)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.None })
            Serializer.Serialize(json, correction);
        return text.ToString();
    }

    /// <summary>Reads one line.</summary>
    /// <param name="line">The JSON object.</param>
    /// <param name="number">Number of the line, from 1, for messages.</param>
    /// <exception cref="FormatException">The line is no correction or lacks what its kind needs; the message says what.</exception>
    public static Correction Read(string line, int number)
    {
        Correction? correction;
        try
        {
            using var json = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            correction = Serializer.Deserialize<Correction>(json);
        }
        catch (JsonException error)
        {
            throw new FormatException(error.Message, error);
        }
        if (correction is null)
            throw new FormatException("the line holds no correction");
        string? missing = MissingPart(correction);
        return missing is null
            ? correction with { Line = number }
            : throw new FormatException($"a correction of kind '{JsonConvert.SerializeObject(correction.Kind).Trim('"')}' needs \"{missing}\"");
    }

    private static string? MissingPart(Correction c)
    {
        if (c.By is null) return "by";
        if (c.Date is null) return "date";
        return c.Kind switch
        {
            CorrectionKind.Same or CorrectionKind.NotSame => c.Member is null ? "member" : c.Other is null ? "other" : c.Subject is null ? "subject" : null,
            CorrectionKind.Rename => c.Member is null ? "member" : c.Name is null ? "name" : c.Subject is null ? "subject" : null,
            CorrectionKind.Type => c.Member is null ? "member" : c.Type is null ? "type" : null,
            CorrectionKind.Remove => c.Article is null ? "article" : null,
            CorrectionKind.Relabel => c.Article is null ? "article" : c.Text is null ? "text" : c.NewRelation is null ? "newRelation" : null,
            _ => c.Article is null ? "article" : c.Text is null ? "text" : null,
        };
    }
}
