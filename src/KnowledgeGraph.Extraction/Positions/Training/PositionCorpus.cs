using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Articles with marked positions: a folder of <c>NAME.json</c> (marks: actors, positions, citations) and <c>NAME.txt</c>. A piece of the text is
/// quoted, or told by its place, <c>[start, end]</c> in UTF-16 code units, end exclusive, so that marks can be kept apart from texts of others.
/// </summary>
public sealed class PositionCorpus
{
    private PositionCorpus(IReadOnlyList<MarkedText> texts, string digest)
    {
        Texts = texts;
        Digest = digest;
    }

    /// <summary>The articles in ordinal order of their names.</summary>
    public IReadOnlyList<MarkedText> Texts { get; }

    /// <summary>SHA-256 over all files, 64 hex digits.</summary>
    public string Digest { get; }

    /// <summary>Reads one or more folders; of an article that stands in several, the first counts.</summary>
    /// <param name="folders">Folders with the marks.</param>
    /// <param name="texts">Folders where texts are looked for that do not stand beside their marks.</param>
    /// <exception cref="IOException">A folder or a text is missing.</exception>
    /// <exception cref="FormatException">A file of marks cannot be read; the message names it.</exception>
    public static PositionCorpus Read(IEnumerable<string> folders, IEnumerable<string>? texts = null)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var read = new SortedDictionary<string, MarkedText>(StringComparer.Ordinal);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] textFolders = [.. texts ?? []];
        foreach (string folder in folders)
        {
            foreach (string path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
            {
                string name = Path.GetFileNameWithoutExtension(path);
                if (read.ContainsKey(name))
                    continue;
                string marks = File.ReadAllText(path);
                string text = File.ReadAllText(TextFile(name, [folder, .. textFolders]));
                digest.AppendData(Encoding.UTF8.GetBytes(name + "\n" + marks + "\n" + text + "\n"));
                read[name] = ReadMarks(path, name, marks, text);
            }
        }

        return new PositionCorpus([.. read.Values], Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    /// <summary>The same articles with more marks, from a file of these bytes.</summary>
    internal PositionCorpus With(IEnumerable<MarkedText> texts, ReadOnlySpan<byte> file) =>
        new([.. texts], Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(Digest), .. file])));

    private static string TextFile(string name, string[] folders)
    {
        foreach (string folder in folders)
        {
            string path = Path.Combine(folder, name + ".txt");
            if (File.Exists(path))
                return path;
        }

        throw new FileNotFoundException($"There is no text {name}.txt for the marks {name}.json.");
    }

    private static MarkedText ReadMarks(string path, string name, string marks, string text)
    {
        try
        {
            JObject root = JObject.Parse(marks);
            var actors = new Dictionary<string, MarkedActor>(StringComparer.Ordinal);
            foreach (JToken actor in root["actors"]!)
                actors[(string)actor["id"]!] = new MarkedActor([(string)actor["name"]!, .. actor["mentions"]!.Select(m => Quoted(text, m))], false);
            MarkedActor Actor(string reference) => actors.TryGetValue(reference, out MarkedActor? actor)
                ? actor
                : new MarkedActor([reference[(reference.IndexOf(':', StringComparison.Ordinal) + 1)..]], true);
            return new MarkedText(
                name,
                text,
                [.. root["positions"]!.Select(p => new MarkedPosition(
                    Actor((string)p["actor"]!), Enum.Parse<Relation>((string)p["relation"]!, ignoreCase: true), Quoted(text, p["target"]!["text"]!),
                    (string?)p["target"]!["kind"] == "actor" ? Actor((string)p["target"]!["actor"]!) : null, Places(text, p["evidence"]!), (bool?)p["optional"] ?? false))],
                [.. root["citations"]!.Select(c => new MarkedCitation(Actor((string)c["cited"]!), Places(text, c["evidence"]!), (bool?)c["optional"] ?? false))]);
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>The one place of a piece that is told by it, all places of a quoted one.</summary>
    private static List<TextSpan> Places(string text, JToken piece)
    {
        if (piece is JArray)
            return [Place(text, piece)];
        string quoted = (string)piece!;
        var places = new List<TextSpan>();
        for (int at = text.IndexOf(quoted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quoted, at + 1, StringComparison.Ordinal))
            places.Add(new TextSpan(at, at + quoted.Length));
        return places;
    }

    private static string Quoted(string text, JToken piece) => piece is JArray ? Place(text, piece).Of(text) : (string)piece!;

    private static TextSpan Place(string text, JToken piece)
    {
        var place = new TextSpan((int)piece[0]!, (int)piece[1]!);
        return place.Start >= 0 && place.Start < place.End && place.End <= text.Length
            ? place
            : throw new InvalidOperationException($"the text has no place {piece.ToString(Formatting.None)}.");
    }
}
