using System.Text.Json;

namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// Reads a corpus with marked coreference: <c>text/NAME.txt</c> and <c>coref/NAME.json</c>, the layout in which GUM (Zeldes, "The GUM
/// Corpus", LREV 2017) is kept beside the project.
/// </summary>
public static class CoreferenceCorpus
{
    /// <summary>The documents, ordered by name.</summary>
    /// <exception cref="InvalidDataException">A file is not as described, or there is none.</exception>
    public static IReadOnlyList<GoldDocument> Read(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        string marks = Path.Combine(directory, "coref");
        if (!Directory.Exists(marks))
            throw new InvalidDataException($"'{directory}' has no folder 'coref'.");
        string[] files = Directory.GetFiles(marks, "*.json");
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
            throw new InvalidDataException($"'{marks}' holds no .json file.");
        return [.. files.Select(file => ReadDocument(directory, file))];
    }

    private static GoldDocument ReadDocument(string directory, string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        try
        {
            string text = File.ReadAllText(Path.Combine(directory, "text", name + ".txt"));
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file));
            var clusters = new Dictionary<string, int>(StringComparer.Ordinal);
            var mentions = new List<GoldMention>();
            foreach (JsonElement mention in json.RootElement.GetProperty("mentions").EnumerateArray())
                mentions.Add(ReadMention(mention, clusters));
            return new GoldDocument(name, text, [.. mentions.OrderBy(m => m.Start).ThenByDescending(m => m.End)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FileNotFoundException or FormatException)
        {
            throw new InvalidDataException($"'{file}': {e.Message}", e);
        }
    }

    private static GoldMention ReadMention(JsonElement mention, Dictionary<string, int> clusters)
    {
        string cluster = mention.GetProperty("cluster").GetString()!;
        if (!clusters.TryGetValue(cluster, out int number))
            clusters[cluster] = number = clusters.Count;
        return new GoldMention(
            mention.GetProperty("start").GetInt32(),
            mention.GetProperty("end").GetInt32(),
            mention.GetProperty("head_start").GetInt32(),
            mention.GetProperty("head_end").GetInt32(),
            number,
            mention.GetProperty("type").GetString()!,
            mention.GetProperty("level").GetString() switch
            {
                "name" => GoldLevel.Name,
                "pronoun" => GoldLevel.Pronoun,
                _ => GoldLevel.Nominal,
            });
    }
}
