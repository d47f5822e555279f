using KnowledgeGraph.Language.Lexicon;
using KnowledgeGraph.Language.Parsing;

namespace KnowledgeGraph.Language;

/// <summary>Checks hand-made columns and turns them into the inner form.</summary>
internal static class ColumnReader
{
    public static TokenColumns Read(DocumentColumns source)
    {
        int count = source.Starts.Count;
        var columns = new TokenColumns(source.Text, count);
        ReadTokens(source, columns);
        var lemmas = new Dictionary<string, Lemma>(StringComparer.Ordinal) { [""] = Lemma.None };
        for (int i = 0; i < count; i++)
        {
            string lemma = At(source.Lemmas, i, count, "");
            if (!lemmas.TryGetValue(lemma, out Lemma? known))
                lemmas[lemma] = known = new Lemma(lemma);
            columns.Lemmas[i] = known;
            columns.Tags[i] = Labels.Tags.IdOf(At(source.Tags, i, count, ""));
            columns.Pos[i] = Labels.PartsOfSpeech.IdOf(At(source.Pos, i, count, ""));
            columns.Deps[i] = Labels.Dependencies.IdOf(At(source.Deps, i, count, ""));
            columns.Morphs[i] = At(source.Morphs, i, count, "");
            columns.Heads[i] = At(source.Heads, i, count, i);
            if ((uint)columns.Heads[i] >= (uint)count)
                throw new ArgumentException($"Token {i} has head {columns.Heads[i]} of {count} tokens.", nameof(source));
        }

        RequireTrees(columns.Heads);
        TreeEdges.Set(columns);
        ReadEntities(source, columns);
        if (source.Vectors is { } vectors)
            columns.Vectors = vectors.Length == 96 * count ? vectors : throw new ArgumentException("There must be 96 floats a token.", nameof(source));
        return columns;
    }

    private static T At<T>(IReadOnlyList<T>? column, int index, int count, T unset)
    {
        if (column is null)
            return unset;
        return column.Count == count ? column[index] : throw new ArgumentException($"A column has {column.Count} values for {count} tokens.", nameof(column));
    }

    private static void ReadTokens(DocumentColumns source, TokenColumns columns)
    {
        int count = columns.Count, at = 0;
        for (int i = 0; i < count; i++)
        {
            int start = source.Starts[i], end = At(source.Ends, i, count, 0);
            bool space = i > 0 && start == at + 1 && source.Text[at] == ' ';
            if (end <= start || end > source.Text.Length || (start != at && !space))
                throw new ArgumentException($"Token {i} ({start}..{end}) does not follow on place {at} of the text.", nameof(source));
            if (space)
                columns.Flags[i - 1] |= TokenFlags.HasSpace;
            string text = source.Text[start..end], lower = Casing.Lower(text);
            columns.Lexemes[i] = new Lexeme(text, lower, At(source.Norms, i, count, lower));
            columns.Starts[i] = start;
            at = end;
        }

        if (at + 1 == source.Text.Length && count > 0 && source.Text[at] == ' ')
            columns.Flags[count - 1] |= TokenFlags.HasSpace;
        else if (at != source.Text.Length)
            throw new ArgumentException($"The tokens end at {at}, the text at {source.Text.Length}.", nameof(source));
    }

    private static void RequireTrees(int[] heads)
    {
        int[] reached = new int[heads.Length];
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i;
            for (; heads[at] != at && reached[at] == 0; at = heads[at])
                reached[at] = i + 1;
            if (heads[at] != at && reached[at] == i + 1)
                throw new ArgumentException($"The heads form a circle at token {at}.", nameof(heads));
        }
    }

    private static void ReadEntities(DocumentColumns source, TokenColumns columns)
    {
        int free = 0;
        foreach ((int start, int end, string label) in source.Entities ?? [])
        {
            if (start < free || end <= start || end > columns.Count || label.Length == 0)
                throw new ArgumentException($"Entity {start}..{end} is empty, overlaps the one before, or lies outside of the text.", nameof(source));
            for (int i = start; i < end; i++)
            {
                columns.Flags[i] |= i == start ? TokenFlags.EntityBegin : TokenFlags.EntityInside;
                columns.EntityTypes[i] = Labels.EntityTypes.IdOf(label);
            }

            free = end;
        }
    }
}
