using System.Globalization;
using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Who is who by the article's entities. Ids are provisional until <see cref="ToEntities"/>, which numbers those that the record has.</summary>
internal sealed class ArticleActors(ArticleTokens tokens, ArticleEntities entities) : IActorDirectory
{
    private readonly List<ArticleEntity> _known = [];
    private readonly Dictionary<ArticleEntity, int> _indexes = new(ReferenceEqualityComparer.Instance);

    public int EntityAt(int word) => entities.EntityAt(tokens.DocumentIndex[word]) is { } entity ? IndexOf(entity) : -1;

    public EntityType TypeOf(int entity) => _known[entity].Type;

    public bool IsUnnamed(int entity) => _known[entity].IsUnnamed;

    public string NameOf(int entity) => _known[entity].Name;

    public int MentionsOf(int entity) => _known[entity].Mentions.Count;

    public int Describe(WordSpan phrase, int head) =>
        IndexOf(entities.Resolve(tokens.DocumentIndex[phrase.First], tokens.DocumentIndex[phrase.End - 1] + 1));

    public string IdOf(int entity)
    {
        _known[entity].IsAskedFor = true;
        return "#" + entity.ToString(CultureInfo.InvariantCulture);
    }

    public IReadOnlyList<Entity> ToEntities() => entities.ToRecord();

    public string FinalId(string provisional) => _known[int.Parse(provisional.AsSpan(1), CultureInfo.InvariantCulture)].Id;

    private int IndexOf(ArticleEntity entity)
    {
        if (!_indexes.TryGetValue(entity, out int index))
        {
            index = _indexes[entity] = _known.Count;
            _known.Add(entity);
        }

        return index;
    }
}
