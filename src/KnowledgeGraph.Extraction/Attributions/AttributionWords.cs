using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Classes of words that name speech acts and attitudes: a bit a class.</summary>
internal static class AttributionWords
{
    private static readonly Dictionary<ulong, ulong> Classes = Load();

    /// <summary>The classes of a base form, given by its <see cref="StringId"/>; 0 for most words.</summary>
    public static ulong Of(ulong lemma) => Classes.GetValueOrDefault(lemma);

    private static Dictionary<ulong, ulong> Load()
    {
        using Stream stream = typeof(AttributionWords).Assembly.GetManifestResourceStream("attribution-words.txt")
            ?? throw new InvalidOperationException("The resource attribution-words.txt is missing.");
        using var reader = new StreamReader(stream);
        var classes = new Dictionary<ulong, ulong>();
        int bit = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            foreach (string word in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                ulong id = StringId.Of(word);
                classes[id] = classes.GetValueOrDefault(id) | (1UL << bit);
            }

            bit++;
        }

        return classes;
    }
}
