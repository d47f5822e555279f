using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Somebody or something that an article refers to, with its mentions.</summary>
public sealed class ArticleEntity
{
    private readonly List<Mention> _mentions = [];

    internal ArticleEntity(MentionType type) => Kind = type;

    /// <summary>The fullest name, or the description of an unnamed one.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Its kind; a place, a document or an unknown name that was asked for as an actor counts as a body.</summary>
    public EntityType Type => Kind switch
    {
        MentionType.Person => IsPlural && !HasName ? EntityType.Group : EntityType.Person,
        MentionType.Country => EntityType.Country,
        MentionType.Organization => IsPlural && !HasName ? EntityType.Group : EntityType.Organization,
        MentionType.Group => EntityType.Group,
        MentionType.Place => IsAskedFor ? EntityType.Organization : EntityType.Place,
        _ => !IsAskedFor ? EntityType.Other : IsPlural && !HasName ? EntityType.Group : EntityType.Organization,
    };

    /// <summary>Whether the article only describes it.</summary>
    public bool IsUnnamed => !HasName;

    /// <summary>Its id in the record, <c>e1</c> …; empty until <see cref="ArticleEntities.ToRecord"/> was called or when it is not part of the record.</summary>
    public string Id { get; internal set; } = "";

    internal MentionType Kind { get; set; }

    internal Gender Gender { get; set; }

    internal bool IsPlural { get; set; }

    internal bool HasName { get; private set; }

    /// <summary>Whether a caller asked for it, so that it belongs into the record whatever it is.</summary>
    internal bool IsAskedFor { get; set; }

    internal string? Canonical { get; set; }

    internal string? Country { get; set; }

    /// <summary>Nouns by which it can be called: titles, class words of its name, heads of its descriptions.</summary>
    internal HashSet<string> RoleWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Mentions in order of the text.</summary>
    internal IReadOnlyList<Mention> Mentions => _mentions;

    internal void Add(Mention mention)
    {
        mention.Entity = this;
        HasName |= mention.Form == MentionForm.Name;
        int at = _mentions.Count;
        while (at > 0 && Precedes(mention, _mentions[at - 1]))
            at--;
        _mentions.Insert(at, mention);
    }

    internal void Absorb(ArticleEntity other)
    {
        foreach (Mention mention in other._mentions)
            Add(mention);
        other._mentions.Clear();
        RoleWords.UnionWith(other.RoleWords);
        if (Gender == Gender.Unknown)
            Gender = other.Gender;
    }

    private static bool Precedes(Mention left, Mention right) =>
        left.Start != right.Start ? left.Start < right.Start : left.End > right.End;
}
