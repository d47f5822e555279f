using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Reads grammatical roles off a dependency tree.</summary>
internal static class GrammarRoles
{
    private const int LongestChain = 6;

    /// <summary>The role of the phrase with this head; apposition and coordination inherit that of what they stand beside.</summary>
    public static GrammarRole Of(Token head)
    {
        for (int steps = 0; steps < LongestChain && head.Dep is "appos" or "conj" && !head.IsRoot; steps++)
            head = head.Head;
        return head.Dep switch
        {
            "nsubj" or "nsubjpass" or "csubj" => GrammarRole.Subject,
            "dobj" or "dative" or "attr" or "oprd" => GrammarRole.Object,
            "poss" => GrammarRole.Possessor,
            "pobj" => head.Head.Dep == "agent" ? GrammarRole.Agent : GrammarRole.PrepositionObject,
            "compound" => GrammarRole.Compound,
            "appos" => GrammarRole.Apposition,
            _ => GrammarRole.Other,
        };
    }
}
