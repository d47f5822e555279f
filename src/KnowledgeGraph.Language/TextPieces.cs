using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language;

/// <summary>Cuts texts that are too long to be read at once, and puts the annotation of the pieces together.</summary>
internal static class TextPieces
{
    /// <summary>The longest piece, in UTF-16 units.</summary>
    public const int Longest = 1_000_000;

    /// <summary>The pieces: they end after a blank line, else after a line, else after white space, else anywhere but within a code point.</summary>
    public static IReadOnlyList<Range> Cut(string text)
    {
        if (text.Length <= Longest)
            return [Range.All];
        var pieces = new List<Range>();
        int start = 0;
        while (text.Length - start > Longest)
        {
            int length = PieceLength(text.AsSpan(start, Longest), text[start + Longest]);
            pieces.Add(start..(start + length));
            start += length;
        }

        pieces.Add(start..text.Length);
        return pieces;
    }

    /// <summary>One annotation of the whole text.</summary>
    public static TokenColumns Join(string text, IReadOnlyList<TokenColumns> pieces)
    {
        var joined = new TokenColumns(text, pieces.Sum(piece => piece.Count));
        int token = 0, offset = 0;
        foreach (TokenColumns piece in pieces)
        {
            piece.Lexemes.CopyTo(joined.Lexemes, token);
            piece.Flags.CopyTo(joined.Flags, token);
            piece.Tags.CopyTo(joined.Tags, token);
            piece.Pos.CopyTo(joined.Pos, token);
            piece.Deps.CopyTo(joined.Deps, token);
            piece.EntityTypes.CopyTo(joined.EntityTypes, token);
            piece.Morphs.CopyTo(joined.Morphs, token);
            piece.Lemmas.CopyTo(joined.Lemmas, token);
            CopyShifted(piece.Starts, joined.Starts, token, offset);
            CopyShifted(piece.Heads, joined.Heads, token, token);
            CopyShifted(piece.LeftEdges, joined.LeftEdges, token, token);
            CopyShifted(piece.RightEdges, joined.RightEdges, token, token);
            JoinVectors(piece, joined, token);
            token += piece.Count;
            offset += piece.Text.Length;
        }

        return joined;
    }

    private static void JoinVectors(TokenColumns piece, TokenColumns joined, int token)
    {
        if (piece.Vectors is null || piece.TagMargins is null)
            return;
        joined.Vectors ??= new float[joined.Count * Networks.TokenNetwork.Width];
        joined.TagMargins ??= new float[joined.Count];
        piece.Vectors.CopyTo(joined.Vectors, token * Networks.TokenNetwork.Width);
        piece.TagMargins.CopyTo(joined.TagMargins, token);
    }

    private static void CopyShifted(int[] source, int[] target, int at, int shift)
    {
        for (int i = 0; i < source.Length; i++)
            target[at + i] = source[i] + shift;
    }

    private static int PieceLength(ReadOnlySpan<char> text, char next)
    {
        foreach (string end in (ReadOnlySpan<string>)["\n\n", "\n"])
        {
            int found = text.LastIndexOf(end, StringComparison.Ordinal);
            if (found > 0)
                return found + end.Length;
        }

        for (int i = text.Length; i > text.Length / 2; i--)
        {
            if (WhiteSpace.Contains(text[i - 1]))
                return i;
        }

        return char.IsSurrogatePair(text[^1], next) ? text.Length - 1 : text.Length;
    }
}
