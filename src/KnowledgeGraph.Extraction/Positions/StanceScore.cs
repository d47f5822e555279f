using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>How likely a candidate is no stance, and how likely each of the three.</summary>
internal readonly record struct StanceScore(double None, double Proposes, double Supports, double Opposes)
{
    /// <summary>How likely it is a stance of any kind.</summary>
    public double Any => 1 - None;

    /// <summary>The likeliest of the three; direction first, then the kind.</summary>
    public Relation Relation => Opposes > Proposes + Supports ? Relation.Opposes : Proposes >= Supports ? Relation.Proposes : Relation.Supports;
}
