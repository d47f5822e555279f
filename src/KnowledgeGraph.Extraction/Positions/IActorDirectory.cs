using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Who is who in an article, as the search for positions and citations asks for it. Words are indexes of <see cref="Attributions.ArticleTokens"/>.</summary>
internal interface IActorDirectory
{
    /// <summary>The entity that a word refers to (as part of a name, as head of a description, as pronoun): its index among the article's entities; -1 for none.</summary>
    int EntityAt(int word);

    /// <summary>The kind of an entity.</summary>
    EntityType TypeOf(int entity);

    /// <summary>The entity of somebody whom the text only describes ("critics", "a senior official"); made when first asked for.</summary>
    int Describe(WordSpan phrase, int head);

    /// <summary>The fullest form of an entity in the article.</summary>
    string NameOf(int entity);

    /// <summary>The id of an entity in the record.</summary>
    string IdOf(int entity);

    /// <summary>All entities in order of the first mention, those made by <see cref="Describe"/> too.</summary>
    IReadOnlyList<Entity> ToEntities();
}
