using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Sentences with two marked actors in the form of the DSE data set (Park, Pan and Joo, "Who blames or endorses whom? Entity-to-entity
/// directed sentiment extraction in news text", Findings of ACL 2021): a line a sentence, both actors in square brackets, then a tab and the
/// first actor, a tab and the second one, a tab and the class from 0 to 4.
/// </summary>
public sealed class PairCorpus
{
    private PairCorpus(IReadOnlyList<MarkedPair> pairs, string digest) => (Pairs, Digest) = (pairs, digest);

    /// <summary>The sentences in the order of the file.</summary>
    public IReadOnlyList<MarkedPair> Pairs { get; }

    /// <summary>SHA-256 of the file, 64 hex digits.</summary>
    public string Digest { get; }

    /// <summary>Reads a file; lines whose brackets do not enclose the actors are passed over.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="FormatException">A line has another form; the message names it.</exception>
    public static PairCorpus Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        var pairs = new List<MarkedPair>();
        int number = 0;
        foreach (string line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            number++;
            string[] fields = line.TrimEnd('\r').Split('\t');
            bool formed = fields.Length >= 4 && int.TryParse(fields[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int stance) && stance < PairModel.Classes;
            if (!formed)
                throw new FormatException($"{path}, line {number}: a sentence, two actors and a class from 0 to 4 are expected, parted by tabs.");
            if (Of(string.Join('\t', fields[..^3]), fields[^3], fields[^2], (PairStance)(fields[^1][0] - '0'), number) is { } pair)
                pairs.Add(pair);
        }

        return new PairCorpus(pairs, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static MarkedPair? Of(string marked, string first, string second, PairStance stance, int line)
    {
        int at = marked.IndexOf($"[{first}]", StringComparison.Ordinal);
        if (at < 0)
            return null;
        int other = marked.IndexOf($"[{second}]", string.Equals(first, second, StringComparison.Ordinal) ? at + 1 : 0, StringComparison.Ordinal);
        if (other < 0)
            return null;
        // Two signs go for each pair of brackets: one before the name, one behind it.
        string text = Math.Max(at, other) is var later && later == at ? Strip(Strip(marked, at, first), other, second) : Strip(Strip(marked, other, second), at, first);
        int start = at + (at > other ? -2 : 0), end = other + (other > at ? -2 : 0);
        return new MarkedPair(text, new TextSpan(start, start + first.Length), new TextSpan(end, end + second.Length), stance, line);
    }

    private static string Strip(string marked, int at, string name) => string.Concat(marked.AsSpan(0, at), name, marked.AsSpan(at + name.Length + 2));
}
