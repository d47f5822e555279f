using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Who is who in an article, as the search for positions and citations asks for it. Words are indexes of <see cref="Attributions.ArticleTokens"/>.</summary>
internal interface IActorDirectory
{
    /// <summary>The entity that a word refers to (as part of a name, as head of a description, as pronoun): its index among the article's entities; -1 for none.</summary>
    int EntityAt(int word);

    /// <summary>The kind of an entity.</summary>
    EntityType TypeOf(int entity);

    /// <summary>Whether the article only describes an entity.</summary>
    bool IsUnnamed(int entity);

    /// <summary>The fullest name of an entity; empty for one who is only described.</summary>
    string NameOf(int entity);

    /// <summary>How often the article refers to an entity.</summary>
    int MentionsOf(int entity);

    /// <summary>The entity of a noun phrase; of somebody whom the text only describes ("critics") it is made when first asked for.</summary>
    int Describe(WordSpan phrase, int head);

    /// <summary>A provisional id of an entity, which thereby becomes part of the record.</summary>
    string IdOf(int entity);

    /// <summary>All entities of the record, numbered in order of the first mention.</summary>
    IReadOnlyList<Entity> ToEntities();

    /// <summary>The id in the record for a provisional one, after <see cref="ToEntities"/>.</summary>
    string FinalId(string provisional);
}
