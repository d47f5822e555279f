using System.Collections.Frozen;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Tells places that share a name by the company of an article: Georgia beside Atlanta and Texas, Georgia beside Tbilisi and Armenia.</summary>
internal sealed class Homonyms
{
    private static readonly FrozenDictionary<string, Entry> ByName = Load();

    private readonly Document _document;
    private readonly Dictionary<string, bool> _isOther = new(StringComparer.Ordinal);
    private HashSet<string>? _words;

    /// <param name="document">The article.</param>
    public Homonyms(Document document) => _document = document;

    /// <summary>The name as this article means it.</summary>
    /// <param name="name">As the gazetteer has it.</param>
    public KnownName Read(KnownName name)
    {
        if (!ByName.TryGetValue(name.Text, out Entry? entry))
            return name;
        if (!_isOther.TryGetValue(name.Text, out bool isOther))
            _isOther.Add(name.Text, isOther = entry.WithOther.Count(Has) > entry.WithCountry.Count(Has));
        return isOther ? entry.Other : name;
    }

    private bool Has(string name)
    {
        _words ??= Enumerable.Range(0, _document.Count).Select(i => _document[i].Text).ToHashSet(StringComparer.Ordinal);
        return name.Contains(' ', StringComparison.Ordinal) ? _document.Text.Contains(name, StringComparison.Ordinal) : _words.Contains(name);
    }

    private static FrozenDictionary<string, Entry> Load()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (string line in TableReader.Lines("homonyms.tsv"))
        {
            string[] columns = line.Split('\t');
            var other = new KnownName(columns[0], Enum.Parse<KnownNameKind>(columns[1]), columns[2], null, true, columns[3]);
            entries.Add(columns[0], new Entry(other, [.. TableReader.List(columns[4], ';')], [.. TableReader.List(columns[5], ';')]));
        }
        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private sealed record Entry(KnownName Other, string[] WithOther, string[] WithCountry);
}
