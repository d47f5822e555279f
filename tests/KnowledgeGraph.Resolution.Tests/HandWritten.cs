using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Small records made in a few words.</summary>
internal static class HandWritten
{
    public static readonly StaticEmbeddings Embeddings = StaticEmbeddings.Load();

    private static readonly GraphResolver Resolver = new(Embeddings);

    public static ArticleRecord Article(string id, IReadOnlyList<Entity> entities, IReadOnlyList<Position>? positions = null, string? publisher = null, string? date = null, string? title = null, IReadOnlyList<Quotation>? quotations = null) =>
        new(
            ArticleRecord.CurrentFormat,
            "hand-written",
            new ArticleHeader(id, title, null, publisher, date, date, "en", GraphIds.HashOf(64, id), 100, [], ""),
            entities,
            [],
            positions ?? [],
            [],
            quotations ?? []);

    public static Entity Person(string id, string name, params IReadOnlyList<string> forms) => Named(id, name, EntityType.Person, forms);

    public static Entity Named(string id, string name, EntityType type, params IReadOnlyList<string> forms) =>
        new(id, name, type, Unnamed: false, [.. forms.Append(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [], [new EntityMention(new TextSpan(0, 1), MentionKind.Name)]);

    public static Entity WithRole(this Entity entity, string role, string? of = null) => entity with { Roles = [.. entity.Roles, new EntityRole(role, of, new TextSpan(0, 1))] };

    public static Position Stance(string id, string holder, Relation relation, string target, IReadOnlyList<string>? via = null, IReadOnlyList<string>? about = null, double confidence = 0.8) =>
        new(
            id,
            relation,
            new ActorReference(holder, [Span(id)]),
            new PositionTarget(TargetKind.Proposal, null, [Span(id)], target, [.. target.ToLowerInvariant().Split(' ').Where(w => w.Length > 3)]),
            Strength.Asserted,
            null,
            new StatementPart([Span(id)], "They speak of " + target + "."),
            null,
            about ?? [],
            via ?? [],
            confidence);

    public static ResolvedGraph Resolve(IEnumerable<ArticleRecord> records, IEnumerable<Correction>? corrections = null, AnalystTables? tables = null) =>
        Resolver.Resolve(records, new CorrectionSet(corrections ?? []), tables);

    public static Correction Same(string a, string b, int line, CorrectionSubject subject = CorrectionSubject.Actor) =>
        new(CorrectionKind.Same, "analyst", "2031-01-01", subject, a, b, Line: line);

    public static Correction NotSame(string a, string b, int line, CorrectionSubject subject = CorrectionSubject.Actor) =>
        new(CorrectionKind.NotSame, "analyst", "2031-01-01", subject, a, b, Line: line);

    public static string Json(ResolvedGraph resolved)
    {
        using var writer = new StringWriter();
        StatementGraphJson.Write(resolved.Graph, writer);
        return writer.ToString();
    }

    private static TextSpan Span(string id)
    {
        var start = int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) * 10;
        return new TextSpan(start, start + 9);
    }
}
