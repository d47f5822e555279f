using KnowledgeGraph.Extraction.Entities;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Decides to which candidate a mention refers.</summary>
internal interface IAntecedentChooser
{
    /// <summary>The chosen candidate; null when the mention refers to none of them.</summary>
    Candidate? Choose(ReferenceContext context, Mention mention, List<Candidate> candidates);
}
