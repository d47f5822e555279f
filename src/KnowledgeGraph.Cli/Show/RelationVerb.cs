using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Cli.Show;

/// <summary>The verb with which a summary edge reads like a finding.</summary>
internal static class RelationVerb
{
    /// <summary><c>proposes</c>, <c>may support</c>, <c>would oppose</c>, <c>proposed</c> …</summary>
    public static string Of(PositionSummary summary) => Of(summary.Relation, summary.Until is not null ? Strength.Past : summary.Strength);

    /// <summary>The verb for a relation held with a strength.</summary>
    public static string Of(Relation relation, Strength strength)
    {
        string stem = relation switch
        {
            Relation.Proposes => "propose",
            Relation.Supports => "support",
            _ => "oppose",
        };
        return strength switch
        {
            Strength.Possible => "may " + stem,
            Strength.Conditional => "would " + stem,
            Strength.Past => stem.EndsWith('e') ? stem + "d" : stem + "ed",
            _ => stem + "s",
        };
    }
}
