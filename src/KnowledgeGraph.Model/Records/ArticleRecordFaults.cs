using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>What is wrong with a record that came from outside: missing parts, dangling references, spans that run backwards.</summary>
public static class ArticleRecordFaults
{
    /// <summary>All faults, in order of the record; empty for a sound one.</summary>
    public static IReadOnlyList<string> Of(ArticleRecord? record)
    {
        if (record is null)
            return ["the line holds no record"];
        if (record.Format != ArticleRecord.CurrentFormat)
            return [$"record format {record.Format} is not {ArticleRecord.CurrentFormat}, the one this version reads"];
        if (record.Article?.Id is not { Length: > 0 })
            return ["the record has no article.id"];
        if (record.Fingerprint is null || record.Article.Sha256 is null || record.Article.Sketch is null || record.Article.Furniture is null)
            return [$"article '{record.Article.Id}' lacks fingerprint, sha256, sketch or furniture"];
        if (record.Entities is null || record.Statements is null || record.Positions is null || record.Citations is null || record.Quotations is null)
            return [$"article '{record.Article.Id}' lacks entities, statements, positions, citations or quotations"];

        var faults = new List<string>();
        CheckSpans(record.Article.Furniture, "article.furniture", faults);
        HashSet<string> entities = Ids(record.Entities.Select(e => e?.Id), "entity", faults);
        HashSet<string> statements = Ids(record.Statements.Select(s => s?.Id), "statement", faults);
        Ids(record.Positions.Select(p => p?.Id), "position", faults);
        Ids(record.Citations.Select(c => c?.Id), "citation", faults);
        if (faults.Count > 0)
            return faults;

        foreach (Entity entity in record.Entities)
            Check(entity, entities, faults);
        foreach (Statement statement in record.Statements)
            Check(statement, entities, statements, faults);
        if (faults.Count == 0)
            CheckNesting(record.Statements, faults);
        foreach (Position position in record.Positions)
            Check(position, entities, statements, faults);
        foreach (Citation citation in record.Citations)
            Check(citation, entities, faults);
        if (record.Quotations.Any(q => q?.Hash is null))
            faults.Add("a quotation lacks its hash");
        else
            CheckSpans(record.Quotations.Select(q => q.Span), "a quotation", faults);
        return faults;
    }

    private static void Check(Entity entity, HashSet<string> entities, List<string> faults)
    {
        string where = $"entity {entity.Id}";
        if (entity.Name is null || HasGaps(entity.Forms) || HasGaps(entity.Roles) || HasGaps(entity.Mentions) || entity.Roles.Any(r => r.Role is null))
        {
            faults.Add($"{where} lacks name, forms, roles or mentions");
            return;
        }
        CheckSpans(entity.Mentions.Select(m => m.Span).Concat(entity.Roles.Select(r => r.Span)), where, faults);
        foreach (EntityRole role in entity.Roles)
            CheckReference(role.Of, entities, $"role of {entity.Id}", faults);
    }

    private static void Check(Statement statement, HashSet<string> entities, HashSet<string> statements, List<string> faults)
    {
        string where = $"statement {statement.Id}";
        if (statement.Cue?.Spans is null || statement.Content?.Spans is null || statement.Content.Text is null || statement.Source is { Spans: null })
        {
            faults.Add($"{where} lacks cue, content or the spans of its source");
            return;
        }
        CheckReference(statement.Source?.Entity, entities, $"source of {statement.Id}", faults);
        CheckReference(statement.Parent, statements, $"parent of {statement.Id}", faults);
        CheckSpans(statement.Cue.Spans.Concat(statement.Content.Spans).Concat(statement.Source?.Spans ?? []), where, faults);
        CheckConfidence(statement.Confidence, where, faults);
    }

    private static void Check(Position position, HashSet<string> entities, HashSet<string> statements, List<string> faults)
    {
        string where = $"position {position.Id}";
        if (position.Actor?.Spans is null || position.Target?.Text is null || position.Target.Spans is null || HasGaps(position.Target.Lemmas)
            || position.Evidence?.Spans is not { Count: > 0 } || position.Evidence.Text is null || HasGaps(position.About) || HasGaps(position.Via))
        {
            faults.Add($"{where} lacks actor, target, evidence, about or via");
            return;
        }
        if (position.Target.Kind == TargetKind.Actor && position.Target.Entity is null)
            faults.Add($"{where} is on an actor but names none");
        CheckReference(position.Actor.Entity, entities, $"actor of {position.Id}", faults);
        CheckReference(position.Target.Entity, entities, $"target of {position.Id}", faults);
        CheckReference(position.Statement, statements, $"statement of {position.Id}", faults);
        foreach (string entity in position.About.Concat(position.Via))
            CheckReference(entity, entities, $"about or via of {position.Id}", faults);
        CheckSpans(position.Evidence.Spans.Concat(position.Target.Spans).Concat(position.Actor.Spans), where, faults);
        CheckConfidence(position.Confidence, where, faults);
    }

    private static void Check(Citation citation, HashSet<string> entities, List<string> faults)
    {
        string where = $"citation {citation.Id}";
        if (citation.Citing is null || citation.Cited?.Spans is null || citation.Evidence?.Spans is not { Count: > 0 } || citation.Evidence.Text is null)
        {
            faults.Add($"{where} lacks citing, cited or evidence");
            return;
        }
        CheckReference(citation.Citing.Entity, entities, $"citing of {citation.Id}", faults);
        CheckReference(citation.Cited.Entity, entities, $"cited of {citation.Id}", faults);
        CheckSpans(citation.Evidence.Spans.Concat(citation.Cited.Spans), where, faults);
        CheckConfidence(citation.Confidence, where, faults);
    }

    /// <summary>A chain of parents that comes back to itself would have no end for those who follow it.</summary>
    private static void CheckNesting(IReadOnlyList<Statement> statements, List<string> faults)
    {
        var parents = statements.ToDictionary(s => s.Id, s => s.Parent, StringComparer.Ordinal);
        foreach (Statement statement in statements)
        {
            string? outer = statement.Parent;
            for (int steps = 0; outer is not null && steps <= statements.Count; steps++)
            {
                if (outer == statement.Id)
                {
                    faults.Add($"statement {statement.Id} lies in itself");
                    break;
                }
                outer = parents[outer];
            }
        }
    }

    private static HashSet<string> Ids(IEnumerable<string?> ids, string what, List<string> faults)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (string? id in ids)
        {
            if (id is null)
                faults.Add($"one {what} lacks an id");
            else if (!known.Add(id))
                faults.Add($"{what} {id} stands twice");
        }
        return known;
    }

    private static bool HasGaps<T>(IReadOnlyList<T>? list)
        where T : class => list is null || list.Any(item => item is null);

    private static void CheckReference(string? id, HashSet<string> known, string where, List<string> faults)
    {
        if (id is not null && !known.Contains(id))
            faults.Add($"{where} names '{id}', which the record does not have");
    }

    private static void CheckConfidence(double confidence, string where, List<string> faults)
    {
        if (confidence is not (>= 0 and <= 1))
            faults.Add($"{where} has a confidence that is not between 0 and 1");
    }

    private static void CheckSpans(IEnumerable<TextSpan> spans, string where, List<string> faults)
    {
        foreach (TextSpan span in spans)
        {
            if (span.Start < 0 || span.End < span.Start)
                faults.Add($"{where} has the span [{span.Start}, {span.End}]");
        }
    }
}
