using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Citations;

/// <summary>Lists who may be cited in an article: sources of attributions, "according to", "citing", "told", interviews, publishers of documents.</summary>
internal static class CitationCandidates
{
    private static readonly ulong According = StringId.Of("according");
    private static readonly ulong Cite = StringId.Of("cite");
    private static readonly ulong Quote = StringId.Of("quote");
    private static readonly ulong Report = StringId.Of("report");
    private static readonly ulong Tell = StringId.Of("tell");
    private static readonly ulong With = StringId.Of("with");
    private static readonly ulong Per = StringId.Of("per");

    private const int LongestPhrase = 14;

    private static readonly System.Collections.Frozen.FrozenSet<ulong> Spread = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "broadcast air publish print carry run compile collect release obtain leak record post see".Split(' ').Select(w => StringId.Of(w)));

    private static readonly System.Collections.Frozen.FrozenSet<ulong> Places = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "in on at from via for to with".Split(' ').Select(w => StringId.Of(w)));

    private static readonly System.Collections.Frozen.FrozenSet<ulong> Talks = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "interview remark comment conversation statement speak talk".Split(' ').Select(w => StringId.Of(w)));

    /// <summary>The candidates in order of their cues.</summary>
    public static List<CitationCandidate> Find(PositionText text)
    {
        ArticleTokens tokens = text.Tokens;
        ClauseStructure clauses = text.Clauses;
        var found = new List<CitationCandidate>();
        foreach (ReportedSpeech speech in text.Speakers.Speeches)
        {
            int head = speech.Source.Count > 0 ? text.Clauses.HeadOf(speech.Source[0]) : -1;
            if (head >= 0 && !text.IsFurniture(speech.Cue[0].First))
                found.Add(new CitationCandidate(CitationForm.Source, CueWord(tokens, speech), head, speech));
        }

        HashSet<int> sources = [.. found.Select(c => c.Head)];
        for (int word = 0; word < tokens.Count; word++)
        {
            if (text.IsFurniture(word))
                continue;
            ulong lemma = tokens.Lemmas[word];
            if (tokens.Words[word] == According)
                AddObjects(clauses, CitationForm.AccordingTo, word, Grammar.To, found);
            else if (tokens.Words[word] == Per && clauses.Child(word, Grammar.PrepositionObject) is var cited and >= 0)
                found.Add(new CitationCandidate(CitationForm.AccordingTo, word, cited, null));
            else if (lemma == Cite || lemma == Quote || lemma == Report || Spread.Contains(lemma))
                AddCited(clauses, word, found);
            else if (lemma == Tell)
                AddTold(clauses, word, found);
            else if (Talks.Contains(lemma))
                AddTalk(clauses, word, found);
            else if (tokens.Pos[word] == Grammar.Noun && CitationLexicon.Instance.IsDocument(lemma))
                AddPublisher(clauses, word, found);
            if (clauses.IsPredicate(word) && IsTelling(lemma))
                AddTeller(clauses, word, sources, found);
            if (IsTelling(lemma) || Talks.Contains(lemma) || CitationLexicon.Instance.IsDocument(lemma))
                AddVenue(clauses, word, found);
        }

        AddWithin(text, found);
        return [.. found.OrderBy(c => c.Cue).ThenBy(c => c.Head)];
    }

    private static int CueWord(ArticleTokens tokens, ReportedSpeech speech)
    {
        WordSpan cue = speech.Cue[0];
        for (int i = cue.First; i < cue.End; i++)
        {
            if (tokens.Pos[i] == Grammar.Verb)
                return i;
        }

        return cue.First;
    }

    private static void AddObjects(ClauseStructure clauses, CitationForm form, int word, ulong preposition, List<CitationCandidate> found)
    {
        foreach (int child in clauses.Children(word))
        {
            if (clauses.Tokens.Words[child] == preposition && clauses.Child(child, Grammar.PrepositionObject) is var cited and >= 0)
                found.Add(new CitationCandidate(form, word, cited, null));
        }
    }

    private static void AddCited(ClauseStructure clauses, int verb, List<CitationCandidate> found)
    {
        if (clauses.Tokens.Pos[verb] != Grammar.Verb)
            return;
        if (clauses.Tokens.Lemmas[verb] == Cite && clauses.Child(verb, Grammar.Object) is var cited and >= 0)
            found.Add(new CitationCandidate(CitationForm.Cited, verb, cited, null));
        if (clauses.AgentOf(verb) is var agent and >= 0)
            found.Add(new CitationCandidate(CitationForm.Cited, verb, agent, null));
    }

    private static void AddTold(ClauseStructure clauses, int verb, List<CitationCandidate> found)
    {
        foreach (int child in clauses.Children(verb))
        {
            byte d = clauses.Tokens.Deps[child];
            if (child > verb && (d == Grammar.Object || d == Grammar.Dative) && clauses.IsNominal(child))
                found.Add(new CitationCandidate(CitationForm.ToldTo, verb, child, null));
        }
    }

    private static void AddTalk(ClauseStructure clauses, int word, List<CitationCandidate> found)
    {
        AddObjects(clauses, CitationForm.Interview, word, With, found);
        AddObjects(clauses, CitationForm.Interview, word, Grammar.To, found);
    }

    private static void AddPublisher(ClauseStructure clauses, int noun, List<CitationCandidate> found)
    {
        int holder = clauses.NounHolder(noun);
        if (holder >= 0 && clauses.Tokens.Sentence[holder] == clauses.Tokens.Sentence[noun])
            found.Add(new CitationCandidate(CitationForm.Publisher, noun, holder, null));
        else
            found.Add(new CitationCandidate(CitationForm.Publisher, noun, noun, null));
    }

    private static bool IsTelling(ulong lemma) => CitationLexicon.Instance.Tells(lemma) || AttributionWords.Of(lemma) != 0;

    // Attributions that were not found have sources all the same.
    private static void AddTeller(ClauseStructure clauses, int verb, HashSet<int> sources, List<CitationCandidate> found)
    {
        int subject = clauses.SubjectOf(verb);
        if (subject >= 0 && sources.Add(subject))
            found.Add(new CitationCandidate(CitationForm.Teller, verb, subject, null));
    }

    private static void AddVenue(ClauseStructure clauses, int word, List<CitationCandidate> found)
    {
        foreach (int child in clauses.Children(word))
        {
            if (child > word && Places.Contains(clauses.Tokens.Words[child]) && clauses.Child(child, Grammar.PrepositionObject) is var place and >= 0
                && (clauses.Tokens.Pos[place] == Grammar.ProperNoun || CitationLexicon.Instance.IsMedium(clauses.Tokens.Words[place])))
                found.Add(new CitationCandidate(CitationForm.Venue, word, place, null));
        }
    }

    /// <summary>The names within phrases that are cited: whose projections, by whom a poll was published, the maker before "poll".</summary>
    private static void AddWithin(PositionText text, List<CitationCandidate> found)
    {
        ArticleTokens tokens = text.Tokens;
        var known = new HashSet<(int Cue, int Head)>(found.Select(c => (c.Cue, c.Head)));
        foreach (CitationCandidate candidate in found.ToArray())
        {
            if (tokens.Pos[candidate.Head] != Grammar.Noun && !CitationLexicon.Instance.IsDocument(tokens.Lemmas[candidate.Head]))
                continue;
            WordSpan phrase = text.Clauses.Subtree(candidate.Head);
            for (int i = Math.Max(phrase.First, candidate.Head - LongestPhrase); i < Math.Min(phrase.End, candidate.Head + LongestPhrase); i++)
            {
                bool ends = i + 1 >= phrase.End || tokens.Pos[i + 1] != Grammar.ProperNoun || i + 1 == candidate.Head;
                if (i != candidate.Head && tokens.Pos[i] == Grammar.ProperNoun && ends && known.Add((candidate.Cue, i)))
                    found.Add(new CitationCandidate(CitationForm.Within, candidate.Cue, i, null));
            }
        }
    }
}
