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

        for (int word = 0; word < tokens.Count; word++)
        {
            if (text.IsFurniture(word))
                continue;
            ulong lemma = tokens.Lemmas[word];
            if (tokens.Words[word] == According)
                AddObjects(clauses, CitationForm.AccordingTo, word, Grammar.To, found);
            else if (lemma == Cite || lemma == Quote || lemma == Report)
                AddCited(clauses, word, found);
            else if (lemma == Tell)
                AddTold(clauses, word, found);
            else if (Talks.Contains(lemma))
                AddTalk(clauses, word, found);
            else if (tokens.Pos[word] == Grammar.Noun && CitationLexicon.Instance.IsDocument(lemma))
                AddPublisher(clauses, word, found);
        }

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
}
