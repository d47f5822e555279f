using System.Reflection;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Reads the word lists that are embedded in the assembly: lines under bracketed headings, <c>#</c> begins a comment.</summary>
internal static class LexiconFile
{
    /// <summary>The lines of a list, each with the heading above it (empty before the first) and its words.</summary>
    /// <param name="name">Such as <c>Positions/stance-verbs</c>.</param>
    public static IEnumerable<(string Heading, string[] Words)> Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no word list '{name}'.");
        using var reader = new StreamReader(stream);
        string heading = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                heading = line[1..line.IndexOf(']', StringComparison.Ordinal)];
            else
                yield return (heading, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>All words of a list, whatever their heading, as ids.</summary>
    public static HashSet<ulong> ReadWords(string name) =>
        [.. Read(name).SelectMany(l => l.Words).Select(w => Language.StringId.Of(w))];
}
