namespace KnowledgeGraph.Extraction.Corpora;

/// <summary>Offsets of a text in Unicode code points, as brat counts, turned into UTF-16 code units.</summary>
internal sealed class CodePointOffsets
{
    private readonly int[]? _units;

    public CodePointOffsets(string text)
    {
        Count = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udbff'))
            return;
        var units = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]) || i == 0 || !char.IsHighSurrogate(text[i - 1]))
                units.Add(i);
        }

        Count = units.Count;
        units.Add(text.Length);
        _units = [.. units];
    }

    /// <summary>How many code points the text has.</summary>
    public int Count { get; }

    /// <summary>The UTF-16 offset of a code point; <see cref="Count"/> gives the length of the text.</summary>
    public int ToUtf16(int codePoint) => _units is null ? codePoint : _units[codePoint];
}
