using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>
/// What reported speech decides. The training texts have too little of it to learn it: "X said that he …" is X; "he added" goes on
/// with the person the paragraph is about; "they" without antecedent is the body that speaks.
/// </summary>
internal static class SpeechRules
{
    private const int FarthestSentence = 3;

    public static Candidate? Amend(ReferenceContext context, Mention pronoun, List<Candidate> candidates, Candidate? choice)
    {
        if (pronoun.Quotation >= 0)
            return choice;
        return pronoun.Pronoun switch
        {
            PronounClass.He or PronounClass.She => OfReportedClause(context, pronoun, candidates) ?? OfContinuedSpeech(pronoun, candidates) ?? choice,
            PronounClass.They => choice ?? OfSpeakingBody(pronoun, candidates),
            _ => choice,
        };
    }

    /// <summary>"X said that he …", "X denied his …": the subject of the verb of speech.</summary>
    private static Candidate? OfReportedClause(ReferenceContext context, Mention pronoun, List<Candidate> candidates)
    {
        Token head = pronoun.Head;
        Token verb;
        if (pronoun.PronounForm == PronounForm.Subject && head.Dep is "nsubj" or "nsubjpass" && head.Head.Dep == "ccomp")
            verb = head.Head.Head;
        else if (pronoun.PronounForm == PronounForm.Possessive && head.Head.Dep == "dobj")
            verb = head.Head.Head;
        else if (pronoun.PronounForm == PronounForm.Possessive && head.Head.Dep is "nsubj" or "nsubjpass" && head.Head.Head.Dep == "ccomp")
            verb = head.Head.Head.Head;
        else
            return null;
        if (!WordTable.Of(verb.Lemma).Has(WordClasses.SpeechVerb) || context.Layout.QuotationOf(verb.Index) >= 0)
            return null;
        int subject = -1;
        foreach (Token child in verb.Children)
        {
            if (child.Dep == "nsubj")
                subject = child.Index;
        }
        return subject < 0 ? null : candidates.Find(c => IsSinglePerson(c) && HasBefore(c, pronoun, m => SpeechGovernor.IsSubject(m, subject)));
    }

    /// <summary>"He said": the only person that is main subject, outside quotations, of the nearest of the last sentences of the paragraph.</summary>
    private static Candidate? OfContinuedSpeech(Mention pronoun, List<Candidate> candidates)
    {
        Token verb = pronoun.Head.Head;
        if (pronoun.Role != GrammarRole.Subject || verb.Dep == "ccomp" || !WordTable.Of(verb.Lemma).Has(WordClasses.SpeechVerb))
            return null;
        for (int back = 1; back <= FarthestSentence; back++)
        {
            int sentence = pronoun.Sentence - back;
            Candidate? only = null;
            int count = 0;
            foreach (Candidate candidate in candidates)
            {
                if (!IsSinglePerson(candidate) || !HasBefore(candidate, pronoun, m => m.Sentence == sentence && m.Paragraph == pronoun.Paragraph && m.Quotation < 0 && IsMainSubject(m)))
                    continue;
                only = candidate;
                count++;
            }
            if (count > 0)
                return count == 1 ? only : null;
        }
        return null;
    }

    private static Candidate? OfSpeakingBody(Mention pronoun, List<Candidate> candidates)
    {
        int subject = SpeechGovernor.SubjectAbove(pronoun.Head);
        return candidates.Find(c => IsSeveral(c) && HasBefore(c, pronoun, m => SpeechGovernor.IsSubject(m, subject)))
            ?? candidates.Find(c => IsBody(c) && HasBefore(c, pronoun, m => m.Sentence == pronoun.Sentence && m.Role == GrammarRole.Subject && m.IsAntecedent))
            ?? (pronoun.Role == GrammarRole.Subject && WordTable.Of(pronoun.Head.Head.Lemma).Has(WordClasses.SpeechVerb)
                ? candidates.Find(c => IsBody(c) && HasBefore(c, pronoun, m => m.Sentence == pronoun.Sentence - 1 && m.Role == GrammarRole.Subject && m.IsAntecedent))
                : null);
    }

    private static bool HasBefore(Candidate candidate, Mention pronoun, Predicate<Mention> condition)
    {
        IReadOnlyList<Mention> mentions = candidate.Entity.Mentions;
        for (int i = mentions.Count - 1; i >= 0 && mentions[i].Sentence >= pronoun.Sentence - FarthestSentence; i--)
        {
            if (mentions[i].Order < pronoun.Order && condition(mentions[i]))
                return true;
        }
        return false;
    }

    private static bool IsMainSubject(Mention mention) =>
        mention.Role == GrammarRole.Subject && (mention.Head.Head.IsRoot || mention.Head.Head.Head.IsRoot);

    private static bool IsSinglePerson(Candidate candidate) => candidate.Entity is { Kind: MentionType.Person, IsPlural: false };

    private static bool IsBody(Candidate candidate) => candidate.Entity.Kind is MentionType.Organization or MentionType.Group;

    private static bool IsSeveral(Candidate candidate) => IsBody(candidate) || candidate.Entity.Kind == MentionType.Country || candidate.Entity.IsPlural;
}
