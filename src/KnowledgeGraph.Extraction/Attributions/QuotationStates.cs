namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>
/// Which words stand inside of quotation marks: double ones, straight or curly, and pairs of single ones outside of them. The state begins
/// anew in each paragraph; a mark without partner reaches to the paragraph's end.
/// </summary>
internal sealed class QuotationStates
{
    /// <summary>Outside, the opening mark, inside, the closing mark.</summary>
    public const byte Outside = 0, Opening = 1, Inside = 2, Closing = 3;

    private readonly ArticleTokens _tokens;

    public QuotationStates(ArticleTokens tokens)
    {
        _tokens = tokens;
        States = new byte[tokens.Count];
        Regions = new int[tokens.Count];
        Array.Fill(Regions, -1);
        for (int p = 0; p + 1 < tokens.ParagraphStarts.Count; p++)
            Scan(tokens.ParagraphStarts[p], tokens.ParagraphStarts[p + 1]);
    }

    /// <summary>The state of each word.</summary>
    public byte[] States { get; }

    /// <summary>The quotation each word is in, an index of <see cref="Bounds"/>; -1 outside.</summary>
    public int[] Regions { get; }

    /// <summary>First and last word of each quotation, marks included, and whether it has its closing mark.</summary>
    public List<(int First, int Last, bool Closed)> Bounds { get; } = [];

    private void Scan(int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int close = IsDouble(at) && !IsClosingCurly(at) ? FindDouble(at + 1, end) : OpensSingle(at, end) ? FindSingle(at + 1, end) : -2;
            if (close == -2 || (close < 0 && !IsDouble(at)))
            {
                at++;
                continue;
            }

            int last = close < 0 ? end - 1 : close;
            for (int i = at; i <= last; i++)
            {
                States[i] = i == at ? Opening : i == close ? Closing : Inside;
                Regions[i] = Bounds.Count;
            }

            Bounds.Add((at, last, close >= 0));
            at = last + 1;
        }
    }

    private char Mark(int token)
    {
        ReadOnlySpan<char> text = _tokens.Text(token);
        return text is "''" or "``" ? '"' : text.Length == 1 ? text[0] : 'x';
    }

    private bool IsDouble(int token) => Mark(token) is '"' or '“' or '”' or '«' or '»' or '„';

    private bool IsClosingCurly(int token) => Mark(token) is '”' or '»';

    private int FindDouble(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (Mark(i) is '"' or '”' or '»')
                return i;
        }

        return -1;
    }

    private bool OpensSingle(int token, int end) => Mark(token) is '\'' or '‘' && token + 1 < end && _tokens.Starts[token + 1] == _tokens.Ends[token]
        && (token == 0 || _tokens.Ends[token - 1] < _tokens.Starts[token] || Mark(token - 1) is '(' or '-' or '—');

    private int FindSingle(int from, int end)
    {
        for (int i = from; i < end && i < from + 60; i++)
        {
            bool glued = i + 1 < end && _tokens.Starts[i + 1] == _tokens.Ends[i] && !_tokens.IsPunctuation(i + 1);
            if (Mark(i) is '\'' or '’' && !glued && _tokens.Tags[i] != Grammar.PossessiveMark)
                return i;
            if (IsDouble(i))
                return -1;
        }

        return -1;
    }
}
