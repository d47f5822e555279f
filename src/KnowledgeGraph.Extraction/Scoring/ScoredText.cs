using System.Globalization;
using System.Text;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>A text cut into the tokens by which attributions are compared: words with one inner apostrophe, or single symbols.</summary>
internal sealed class ScoredText
{
    private readonly List<(int Start, int End, bool IsWord)> _tokens = [];

    public ScoredText(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int length = RuneLength(text, at, out bool word, out bool space);
            int start = at;
            at += length;
            if (space)
                continue;
            if (word)
            {
                at = EndOfWord(text, at);
                if (at < text.Length && text[at] is '\'' or '’' or 'ʼ')
                {
                    int next = at + 1;
                    int end = EndOfWord(text, next);
                    at = end > next ? end : at;
                }
            }

            bool solid = text[start] == '_' || text[start] is '$' or '€' or '£' or '%' || (word && start < at);
            _tokens.Add((start, at, solid));
        }
    }

    /// <summary>First and last token of each span, without punctuation at the ends; spans that touch are joined; in order, each once.</summary>
    public List<(int First, int Last)> Locate(IEnumerable<TextSpan> spans)
    {
        List<(int First, int Last)> found = [.. spans.Select(Trim).OfType<(int First, int Last)>().Distinct().Order()];
        var joined = new List<(int First, int Last)>();
        foreach ((int first, int last) in found)
        {
            if (joined.Count > 0 && first <= joined[^1].Last + 1)
                joined[^1] = (joined[^1].First, Math.Max(last, joined[^1].Last));
            else
                joined.Add((first, last));
        }

        return joined;
    }

    private (int First, int Last)? Trim(TextSpan span)
    {
        int first = 0;
        int high = _tokens.Count;
        while (first < high)
        {
            int middle = (first + high) / 2;
            if (_tokens[middle].End <= span.Start)
                first = middle + 1;
            else
                high = middle;
        }

        int last = first;
        while (last < _tokens.Count && _tokens[last].Start < span.End)
            last++;
        last--;
        while (first <= last && !_tokens[first].IsWord)
            first++;
        while (last >= first && !_tokens[last].IsWord)
            last--;
        return first <= last ? (first, last) : null;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length)
        {
            int length = RuneLength(text, at, out bool word, out _);
            if (!word)
                break;
            at += length;
        }

        return at;
    }

    private static int RuneLength(string text, int at, out bool word, out bool space)
    {
        if (!Rune.TryGetRuneAt(text, at, out Rune rune))
            rune = Rune.ReplacementChar;
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        word = category is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber || rune.Value == '_';
        space = Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1c and <= 0x1f;
        return rune.Utf16SequenceLength;
    }
}
