using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>I in a quotation is its speaker; otherwise I, we and you go on with the same pronoun of the same voice.</summary>
internal static class FirstPersonRules
{
    private const int FarthestSentence = 6;

    /// <summary>The entity, or null when the chain begins here.</summary>
    public static ArticleEntity? Find(ReferenceContext context, Mention pronoun)
    {
        ArticleEntity? speaker = context.SpeakerOf(pronoun.Quotation);
        if (pronoun.Pronoun == PronounClass.I && speaker is { Kind: MentionType.Person, IsPlural: false })
            return speaker;
        if (context.Chains.TryGetValue((pronoun.Pronoun, context.VoiceOf(pronoun)), out ArticleEntity? chain))
            return chain;
        if (context.Layout.IsInterview && pronoun.Quotation < 0 && OfOtherTurn(context, pronoun) is { } person)
            return person;
        bool hasUnknownVoice = pronoun.Pronoun == PronounClass.I && pronoun.Quotation >= 0 && speaker is null;
        return hasUnknownVoice && context.LastOfClass[(int)PronounClass.I] is { } last && pronoun.Sentence - last.Sentence <= FarthestSentence
            ? last.Entity
            : null;
    }

    /// <summary>In an interview the "you" of a question is the "I" of the answers.</summary>
    private static ArticleEntity? OfOtherTurn(ReferenceContext context, Mention pronoun)
    {
        bool asks = (Turn)context.VoiceOf(pronoun) == Turn.Question;
        return (pronoun.Pronoun, asks) switch
        {
            (PronounClass.You, true) => context.Chains.GetValueOrDefault((PronounClass.I, Turn.Answer)),
            (PronounClass.I, false) => context.Chains.GetValueOrDefault((PronounClass.You, Turn.Question)),
            _ => null,
        };
    }
}
