using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Extraction.Corpora;

/// <summary>
/// A directory of texts with marked attributions in brat standoff: <c>text/NAME.txt</c> and one or more
/// <c>attributions/NAME_XXXX.ann</c>, where XXXX (four characters) is the reader. Offsets in the files are code points.
/// </summary>
public sealed class AttributionCorpus
{
    private const int ReaderSuffix = 5;

    private AttributionCorpus(string name, IReadOnlyList<MarkedArticle> articles, IReadOnlyList<CorpusError> errors, string digest) =>
        (Name, Articles, Errors, Digest) = (name, articles, errors, digest);

    /// <summary>The directory's name.</summary>
    public string Name { get; }

    /// <summary>The texts that have attributions, in ordinal order of their ids.</summary>
    public IReadOnlyList<MarkedArticle> Articles { get; }

    /// <summary>What could not be read, by file and line; a corpus with errors should not be learned from.</summary>
    public IReadOnlyList<CorpusError> Errors { get; }

    /// <summary>SHA-256 over names and bytes of all files read, as 64 hex digits.</summary>
    public string Digest { get; }

    /// <summary>A part of the corpus.</summary>
    public AttributionCorpus Where(Func<MarkedArticle, bool> wanted) => new(Name, [.. Articles.Where(wanted)], Errors, Digest);

    /// <summary>Reads a corpus.</summary>
    /// <param name="directory">Holds <c>text/</c> and <c>attributions/</c>.</param>
    public static AttributionCorpus Read(string directory)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));
        var errors = new List<CorpusError>();
        var articles = new List<MarkedArticle>();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ILookup<string, string> readings = Files(directory, "attributions", "*.ann", errors).ToLookup(ArticleOf, StringComparer.Ordinal);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in Files(directory, "text", "*.txt", errors))
        {
            string id = Path.GetFileNameWithoutExtension(file);
            texts.Add(id);
            if (!readings.Contains(id))
                continue;
            if (ReadText(directory, file, digest, errors) is not string text)
                continue;
            var offsets = new CodePointOffsets(text);
            var all = new List<IReadOnlyList<MarkedAttribution>>();
            foreach (string marks in readings[id])
            {
                if (ReadText(directory, marks, digest, errors) is string lines)
                    all.Add(BratReading.Read(lines, offsets, Relative(directory, marks), errors));
            }

            if (all.Count > 0)
                articles.Add(new MarkedArticle(id, text, all));
        }

        foreach (IGrouping<string, string> orphan in readings.Where(group => !texts.Contains(group.Key)))
            errors.AddRange(orphan.Select(file => new CorpusError(Relative(directory, file), 0, $"there is no text/{orphan.Key}.txt")));
        return new AttributionCorpus(name, articles, errors, Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    private static string ArticleOf(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return name.Length > ReaderSuffix && name[^ReaderSuffix] == '_' ? name[..^ReaderSuffix] : name;
    }

    private static List<string> Files(string directory, string folder, string pattern, List<CorpusError> errors)
    {
        string path = Path.Combine(directory, folder);
        if (!Directory.Exists(path))
        {
            errors.Add(new CorpusError(folder, 0, "there is no such folder in the corpus"));
            return [];
        }

        return [.. Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal)];
    }

    private static string? ReadText(string directory, string file, IncrementalHash digest, List<CorpusError> errors)
    {
        byte[] bytes = File.ReadAllBytes(file);
        digest.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file) + "\n"));
        digest.AppendData(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            errors.Add(new CorpusError(Relative(directory, file), 0, "is not UTF-8"));
            return null;
        }
    }

    private static string Relative(string directory, string file) => Path.GetRelativePath(directory, file).Replace('\\', '/');
}
