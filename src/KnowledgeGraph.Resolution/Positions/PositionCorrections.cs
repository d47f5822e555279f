using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution.Actors;

namespace KnowledgeGraph.Resolution.Positions;

/// <summary>Applies confirm, reject and relabel to positions; they are found by article and words.</summary>
internal sealed class PositionCorrections
{
    private readonly ILookup<string, Correction> _byArticle;

    public PositionCorrections(CorrectionSet corrections) =>
        _byArticle = corrections.Items.Where(c => c.Kind is CorrectionKind.Confirm or CorrectionKind.Reject or CorrectionKind.Relabel)
            .ToLookup(c => c.Article!, StringComparer.Ordinal);

    /// <summary>The position as corrected; null when it is rejected.</summary>
    /// <param name="articleId">Its article.</param>
    /// <param name="draft">The position.</param>
    /// <param name="holder">The holder's node.</param>
    public PositionDraft? Apply(string articleId, PositionDraft draft, ActorNode holder)
    {
        foreach (var correction in _byArticle[articleId].Where(c => Means(c, draft.Position, holder)).OrderBy(c => c.Date, StringComparer.Ordinal).ThenBy(c => c.Line))
        {
            switch (correction.Kind)
            {
                case CorrectionKind.Reject:
                    return null;
                case CorrectionKind.Confirm:
                    draft = draft with { Confidence = 1 };
                    break;
                default:
                    draft = draft with { Relation = correction.NewRelation!.Value, Confidence = 1 };
                    break;
            }
        }

        return draft;
    }

    private static bool Means(Correction correction, Position position, ActorNode holder) =>
        (correction.Relation is null || correction.Relation == position.Relation)
        && Holds(position.Evidence.Text, correction.Text)
        && (correction.Target is null || NameKey.Of(correction.Target) == NameKey.Of(position.Target.Text))
        && (correction.Holder is null || holder.Members.Contains(NameKey.Of(correction.Holder), StringComparer.Ordinal) || NameKey.Of(holder.Name) == NameKey.Of(correction.Holder));

    private static bool Holds(string? evidence, string? words) =>
        evidence is not null && words is not null && NameKey.Of(evidence).Contains(NameKey.Of(words), StringComparison.Ordinal);
}
