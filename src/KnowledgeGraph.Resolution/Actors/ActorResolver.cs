using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>Who is who: from the entities of all records to actor nodes.</summary>
internal static class ActorResolver
{
    private const string PublisherEntity = "@publisher";

    /// <summary>Resolves the entities of the records.</summary>
    /// <param name="records">In ordinal order of article ids.</param>
    /// <param name="corrections">What the analyst corrected.</param>
    /// <param name="tables">The analyst's tables.</param>
    /// <param name="notes">Receives what the analyst should know: contradictions, names that nobody bears.</param>
    public static ResolvedActors Resolve(IReadOnlyList<ArticleRecord> records, CorrectionSet corrections, AnalystTables tables, List<string> notes)
    {
        var readings = new NameReadings();
        var reader = new OccurrenceReader(readings);
        var read = records.AsParallel().AsOrdered().Select((r, i) => reader.Read(i, r)).ToList();
        var coordinations = read.SelectMany((r, i) => r.Coordinations.Select(c => KeyValuePair.Create((i, c.Key), c.Value))).ToDictionary();
        var context = new BearerContext([.. read.Select(r => r.Surroundings)]);
        var occurrences = read.SelectMany(r => r.Occurrences).Concat(records.Select(Publisher).OfType<Occurrence>()).ToList();
        var bearers = BearerSplitter.Split(occurrences, context);

        var clusters = new BearerClusters(bearers);
        var analyst = new ActorCorrections(corrections, tables, bearers, notes);
        analyst.Forbid(clusters);
        analyst.Report(clusters.Follow([.. analyst.Links(), .. new PersonLinks(bearers, context).All(), .. new BodyLinks(bearers, context).All()]));

        var actors = clusters.All().Select(c => NamedActor.Of(c.Bearers, c.Reasons, readings)).ToList();
        analyst.Apply(actors);
        return ActorNodes.Of(records, actors, occurrences.Where(o => o.Class == BearerClass.Unnamed), coordinations);
    }

    /// <summary>The key under which an article's outlet is found in <see cref="ResolvedActors.IdOf"/>.</summary>
    public static string Outlet => PublisherEntity;

    private static Occurrence? Publisher(ArticleRecord record, int article)
    {
        if (record.Article.Publisher is not { } publisher || BodyKey.Of(publisher) is not { Length: > 0 } key)
        {
            return null;
        }

        var entity = new Entity(PublisherEntity, publisher, EntityType.Organization, Unnamed: false, [publisher], [], []);
        return new Occurrence(article, entity, BearerClass.Body, key, [], []);
    }
}
