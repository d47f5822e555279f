using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Attributions by grammar alone: a reporting verb with a subject, and its clausal complement or the quotations of its sentence; "according to".</summary>
internal sealed class RuleAttributions : IAttributionSource
{
    private static readonly ulong According = Language.StringId.Of("according");

    public string Digest => "";

    public IReadOnlyList<ReportedSpeech> Find(ArticleTokens tokens)
    {
        var clauses = new ClauseStructure(tokens);
        var found = new List<ReportedSpeech>();
        for (int word = 0; word < tokens.Count; word++)
        {
            if (tokens.Words[word] == According)
                AddAccording(clauses, word, found);
            else if (tokens.Pos[word] == Grammar.Verb)
                AddVerb(clauses, word, found);
        }

        return found;
    }

    private static void AddVerb(ClauseStructure clauses, int verb, List<ReportedSpeech> found)
    {
        ArticleTokens tokens = clauses.Tokens;
        int source = clauses.SubjectOf(verb);
        if (source < 0 || Math.Abs(source - verb) > 60)
            return;
        WordSpan named = clauses.NounPhrase(source);
        var content = new List<WordSpan>();
        int clause = clauses.Child(verb, Grammar.ClauseComplement);
        bool reports = StanceLexicon.Instance.IsReporting(tokens.Lemmas[verb]);
        if (clause >= 0 && (reports || !StanceLexicon.Instance.Entries(PredicateClass.Verb, tokens.Lemmas[verb]).IsEmpty))
            AddAround(clauses.Subtree(clause), verb, named, content);
        if (reports && tokens.Quotations.Regions[verb] < 0)
        {
            int sentence = tokens.Sentence[verb];
            for (int i = tokens.SentenceStarts[sentence]; i < tokens.SentenceStarts[sentence + 1]; i++)
            {
                int region = tokens.Quotations.Regions[i];
                if (region < 0)
                    continue;
                (int first, int last, _) = tokens.Quotations.Bounds[region];
                if (!content.Any(c => c.Contains(i)))
                    content.Add(new WordSpan(first, last + 1));
                i = last;
            }
        }

        if (content.Count > 0)
            found.Add(new ReportedSpeech([named], [new WordSpan(verb, verb + 1)], Merge(content), 0.7));
    }

    private static void AddAccording(ClauseStructure clauses, int word, List<ReportedSpeech> found)
    {
        ArticleTokens tokens = clauses.Tokens;
        int to = word + 1 < tokens.Count && tokens.Words[word + 1] == Grammar.To ? word + 1 : -1;
        int source = to < 0 ? -1 : clauses.Child(to, Grammar.PrepositionObject);
        if (source < 0)
            return;
        int sentence = tokens.Sentence[word];
        WordSpan named = clauses.NounPhrase(source);
        var content = new List<WordSpan>();
        AddAround(new WordSpan(tokens.SentenceStarts[sentence], tokens.SentenceStarts[sentence + 1]), word, new WordSpan(word, named.End), content);
        found.Add(new ReportedSpeech([named], [new WordSpan(word, to + 1)], Merge(content), 0.8));
    }

    /// <summary>A stretch without the words of cue and source.</summary>
    private static void AddAround(WordSpan stretch, int cue, WordSpan source, List<WordSpan> content)
    {
        int first = Math.Min(cue, source.First), end = Math.Max(cue + 1, source.End);
        if (first >= stretch.End || end <= stretch.First)
        {
            content.Add(stretch);
            return;
        }

        if (stretch.First < first)
            content.Add(new WordSpan(stretch.First, first));
        if (end < stretch.End)
            content.Add(new WordSpan(end, stretch.End));
    }

    private static List<WordSpan> Merge(List<WordSpan> spans)
    {
        var merged = new List<WordSpan>();
        foreach (WordSpan span in spans.OrderBy(s => s.First).ThenBy(s => s.End))
        {
            if (merged.Count > 0 && span.First <= merged[^1].End)
                merged[^1] = new WordSpan(merged[^1].First, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }
}
