using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>What is wrong with a record that came from outside: missing parts, dangling references, spans that run backwards.</summary>
public static class ArticleRecordFaults
{
    /// <summary>All faults, in order of the record; empty for a sound one.</summary>
    public static IReadOnlyList<string> Of(ArticleRecord? record)
    {
        var faults = new List<string>();
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

        var entities = new HashSet<string>(StringComparer.Ordinal);
        foreach (Entity entity in record.Entities)
        {
            if (entity?.Id is null || entity.Name is null || entity.Forms is null || entity.Roles is null || entity.Mentions is null)
                faults.Add("an entity lacks id, name, forms, roles or mentions");
            else if (!entities.Add(entity.Id))
                faults.Add($"entity {entity.Id} stands twice");
            else
                CheckSpans(entity.Mentions.Select(m => m.Span), $"entity {entity.Id}", faults);
        }
        foreach (Entity entity in record.Entities.Where(e => e?.Roles is not null))
        {
            foreach (EntityRole role in entity.Roles)
                CheckReference(role.Of, entities, $"role of {entity.Id}", faults);
        }
        CheckStatements(record, entities, faults);
        return faults;
    }

    private static void CheckStatements(ArticleRecord record, HashSet<string> entities, List<string> faults)
    {
        var statements = new HashSet<string>(record.Statements.Select(s => s.Id), StringComparer.Ordinal);
        foreach (Statement statement in record.Statements)
        {
            if (statement.Cue?.Spans is null || statement.Content?.Spans is null)
            {
                faults.Add($"statement {statement.Id} lacks cue or content");
                continue;
            }
            CheckReference(statement.Source?.Entity, entities, $"source of {statement.Id}", faults);
            CheckReference(statement.Parent, statements, $"parent of {statement.Id}", faults);
            CheckSpans(statement.Cue.Spans.Concat(statement.Content.Spans), $"statement {statement.Id}", faults);
        }
        foreach (Position position in record.Positions)
        {
            if (position.Actor?.Spans is null || position.Target?.Text is null || position.Target.Spans is null || position.Target.Lemmas is null
                || position.Evidence?.Spans is not { Count: > 0 } || position.Evidence.Text is null || position.About is null || position.Via is null)
            {
                faults.Add($"position {position.Id} lacks actor, target, evidence, about or via");
                continue;
            }
            CheckReference(position.Actor.Entity, entities, $"actor of {position.Id}", faults);
            CheckReference(position.Target.Entity, entities, $"target of {position.Id}", faults);
            CheckReference(position.Statement, statements, $"statement of {position.Id}", faults);
            foreach (string entity in position.About.Concat(position.Via))
                CheckReference(entity, entities, $"about or via of {position.Id}", faults);
            CheckSpans(position.Evidence.Spans.Concat(position.Target.Spans).Concat(position.Actor.Spans), $"position {position.Id}", faults);
        }
        foreach (Citation citation in record.Citations)
        {
            if (citation.Citing is null || citation.Cited is null || citation.Evidence?.Spans is not { Count: > 0 } || citation.Evidence.Text is null)
            {
                faults.Add($"citation {citation.Id} lacks citing, cited or evidence");
                continue;
            }
            CheckReference(citation.Citing.Entity, entities, $"citing of {citation.Id}", faults);
            CheckReference(citation.Cited.Entity, entities, $"cited of {citation.Id}", faults);
            CheckSpans(citation.Evidence.Spans, $"citation {citation.Id}", faults);
        }
    }

    private static void CheckReference(string? id, HashSet<string> known, string where, List<string> faults)
    {
        if (id is not null && !known.Contains(id))
            faults.Add($"{where} names '{id}', which the record does not have");
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
