using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>A found position in the form in which it is compared with marked ones.</summary>
/// <param name="ActorForms">The holder's name and words.</param>
/// <param name="Relation">The stance.</param>
/// <param name="TargetText">The target's words.</param>
/// <param name="TargetForms">For an actor its name and words, else null.</param>
/// <param name="Evidence">The evidence.</param>
/// <param name="Confidence">Its confidence.</param>
internal sealed record PredictedPosition(
    IReadOnlyList<string> ActorForms, Relation Relation, string TargetText, IReadOnlyList<string>? TargetForms, IReadOnlyList<TextSpan> Evidence, double Confidence)
{
    /// <summary>Content words of the target.</summary>
    public HashSet<string> TargetWords { get; } = WordForms.Content(TargetText);

    /// <summary>The positions of a record.</summary>
    public static List<PredictedPosition> Of(ArticleRecord record, string text)
    {
        var names = record.Entities.ToDictionary(e => e.Id, e => e.Name, StringComparer.Ordinal);
        List<string> Forms(string? entity, IReadOnlyList<TextSpan> spans) =>
            [.. entity is not null && names.TryGetValue(entity, out string? name) ? new[] { name } : [], .. spans.Select(s => s.Of(text))];
        return [.. record.Positions.Select(p => new PredictedPosition(
            Forms(p.Actor.Entity, p.Actor.Spans), p.Relation, p.Target.Text,
            p.Target.Kind == TargetKind.Actor ? Forms(p.Target.Entity, p.Target.Spans) : null, p.Evidence.Spans, p.Confidence))];
    }
}
