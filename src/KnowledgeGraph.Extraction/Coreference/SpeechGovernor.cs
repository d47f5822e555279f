using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Finds the subject of the verb of speech in whose content a pronoun stands.</summary>
internal static class SpeechGovernor
{
    private const int HighestClimb = 14;

    /// <summary>Head of the subject of the nearest verb of speech above, -1 for none.</summary>
    public static int SubjectAbove(Token pronoun)
    {
        Token at = pronoun;
        for (int steps = 0; steps < HighestClimb && !at.IsRoot; steps++, at = at.Head)
        {
            bool isClause = at.Dep is "ccomp" or "xcomp" or "advcl" or "pcomp" or "acl" or "parataxis" or "prep";
            if (isClause && IsSpeechVerb(at.Head))
                return SpeakerFinder.SubjectOf(at.Head);
            if (at != pronoun && pronoun.Dep != "nsubj" && IsSpeechVerb(at))
                return SpeakerFinder.SubjectOf(at);
        }
        return -1;
    }

    public static bool IsSpeechVerb(Token token) => token.Pos == "VERB" && WordTable.Of(token.Lemma).Has(WordClasses.SpeechVerb);

    /// <summary>Whether a mention is that subject, or stands in apposition to it.</summary>
    public static bool IsSubject(Mention mention, int subject) =>
        subject >= 0 && (mention.HeadIndex == subject || (mention.Head.Dep == "appos" && mention.Head.HeadIndex == subject));
}
