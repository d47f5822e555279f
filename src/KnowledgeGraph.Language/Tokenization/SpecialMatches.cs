namespace KnowledgeGraph.Language.Tokenization;

/// <summary>Places where special sequences were found; used again from text to text.</summary>
internal sealed class SpecialMatches
{
    private static readonly Comparison<(int Start, int End)> LongestFirst = static (left, right) =>
        (right.End - right.Start) != (left.End - left.Start) ? (right.End - right.Start).CompareTo(left.End - left.Start) : left.Start.CompareTo(right.Start);

    private static readonly Comparison<(int Start, int End)> ByPlace = static (left, right) => left.Start.CompareTo(right.Start);

    private readonly List<(int Start, int End)> _found = [];
    private readonly HashSet<int> _seen = [];

    /// <summary>The places to restore, by place, without overlap.</summary>
    public List<(int Start, int End)> Chosen { get; } = [];

    /// <summary>What comes in their place.</summary>
    public List<TokenBuffer.Replacement> Replacements { get; } = [];

    public void Add(int start, int end) => _found.Add((start, end));

    public void Clear()
    {
        _found.Clear();
        Chosen.Clear();
        Replacements.Clear();
    }

    /// <summary>The longest first, then the first; each looked at, taken or not, bars its tokens for later ones.</summary>
    public void Choose()
    {
        _seen.Clear();
        _found.Sort(LongestFirst);
        foreach ((int start, int end) in _found)
        {
            if (!_seen.Contains(start) && !_seen.Contains(end - 1))
                Chosen.Add((start, end));
            for (int i = start; i < end; i++)
                _seen.Add(i);
        }

        Chosen.Sort(ByPlace);
    }
}
