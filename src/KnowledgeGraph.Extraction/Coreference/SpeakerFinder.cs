using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>
/// Finds who speaks in each quotation: the subject of the nearest verb of speech outside quotations in its paragraph, or of
/// "according to"; the other quotations of the paragraph share it; a paragraph without one goes on with the last speaker.
/// </summary>
internal static class SpeakerFinder
{
    private const int OtherSentencePenalty = 30;
    private const int FarthestParagraph = 4;

    /// <summary>The speaker's mention for each quotation, null when nobody is found.</summary>
    /// <param name="layout">The article.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="sourceOf">Head token of the source of a quotation as attribution found it, null where it has none; null when there was no attribution.</param>
    public static Mention?[] Find(DocumentLayout layout, IReadOnlyList<Mention> mentions, Func<int, int?>? sourceOf)
    {
        var speakers = new Mention?[layout.Quotations.Count];
        if (speakers.Length == 0)
            return speakers;
        var byHead = new Dictionary<int, Mention>();
        foreach (Mention mention in mentions)
        {
            if (mention.Form != MentionForm.Coordination)
                byHead.TryAdd(mention.HeadIndex, mention);
        }
        for (int from = 0; from < speakers.Length;)
        {
            int to = from + 1, paragraph = layout.Quotations[from].Paragraph;
            while (to < speakers.Length && layout.Quotations[to].Paragraph == paragraph)
                to++;
            List<(int Token, Mention Speaker)> verbs = SpeechVerbs(layout, layout.Paragraphs[paragraph], byHead);
            for (int q = from; q < to; q++)
                speakers[q] = Declared(q) ?? Continued(q) ?? Nearest(layout, layout.Quotations[q], verbs);
            Share(layout, speakers, from, to);
            from = to;
        }
        return speakers;

        Mention? Declared(int q) => sourceOf?.Invoke(q) is { } head ? byHead.GetValueOrDefault(head) : null;

        Mention? Continued(int q) => layout.Quotations[q].Continues is >= 0 and var before ? speakers[before] : null;
    }

    private static void Share(DocumentLayout layout, Mention?[] speakers, int from, int to)
    {
        Mention?[] solved = speakers[from..to];
        for (int q = from; q < to; q++)
        {
            for (int distance = 1; speakers[q] is null && distance < to - from; distance++)
                speakers[q] = At(q - distance) ?? At(q + distance);
        }
        if (speakers[from] is not null)
            return;
        int last = from - 1;
        while (last >= 0 && speakers[last] is null)
            last--;
        if (last >= 0 && layout.Quotations[last].Paragraph >= layout.Quotations[from].Paragraph - FarthestParagraph)
            Array.Fill(speakers, speakers[last], from, to - from);

        Mention? At(int q) => q >= from && q < to ? solved[q - from] : null;
    }

    private static Mention? Nearest(DocumentLayout layout, QuotedStretch quotation, List<(int Token, Mention Speaker)> verbs)
    {
        Mention? nearest = null;
        int least = int.MaxValue;
        foreach ((int token, Mention speaker) in verbs)
        {
            int sentence = layout.SentenceOf(token);
            bool inSentence = sentence == layout.SentenceOf(quotation.Start) || sentence == layout.SentenceOf(quotation.End - 1);
            int distance = Math.Min(Math.Abs(token - quotation.Start), Math.Abs(token - quotation.End)) + (inSentence ? 0 : OtherSentencePenalty);
            if (distance < least)
                (least, nearest) = (distance, speaker);
        }
        return nearest;
    }

    private static List<(int Token, Mention Speaker)> SpeechVerbs(DocumentLayout layout, Paragraph paragraph, Dictionary<int, Mention> byHead)
    {
        Document document = layout.Document;
        var verbs = new List<(int Token, Mention Speaker)>();
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            if (layout.QuotationOf(i) >= 0)
                continue;
            Token token = document[i];
            int source = token.Pos is "VERB" or "AUX" && WordTable.Of(token.Lemma).Has(WordClasses.SpeechVerb) ? SubjectOf(token)
                : token.Lower == "to" && i > 0 && document[i - 1].Lower == "according" ? ObjectOf(token)
                : -1;
            if (source >= 0 && layout.QuotationOf(source) < 0 && byHead.TryGetValue(source, out Mention? speaker))
                verbs.Add((i, speaker));
        }
        return verbs;
    }

    /// <summary>Index of the subject's head, looked for at the governing verb too; -1 for none.</summary>
    public static int SubjectOf(Token verb)
    {
        foreach (Token child in verb.Children)
        {
            if (child.Dep is "nsubj" or "nsubjpass")
                return child.Index;
        }
        if (verb.IsRoot)
            return -1;
        if (verb.Dep is "acl" or "relcl")
            return verb.HeadIndex;
        return verb.Dep is "conj" or "advcl" or "xcomp" && verb.Head.Pos is "VERB" or "AUX" ? SubjectOf(verb.Head) : -1;
    }

    private static int ObjectOf(Token preposition)
    {
        foreach (Token child in preposition.Children)
        {
            if (child.Dep == "pobj")
                return child.Index;
        }
        return -1;
    }
}
