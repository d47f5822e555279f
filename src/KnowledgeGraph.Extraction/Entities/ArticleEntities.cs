using System.Globalization;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// The entities of one article. Statements, positions and citations ask it who a stretch of text refers to; what is only described
/// becomes an entity when it is asked for. Not safe to use from several threads.
/// </summary>
public sealed class ArticleEntities
{
    private readonly DocumentLayout _layout;
    private readonly List<ArticleEntity> _entities;
    private readonly Mention?[] _byHead;
    private readonly Mention?[] _byName;

    internal ArticleEntities(ReferenceContext context)
    {
        _layout = context.Layout;
        _entities = context.Entities;
        _byHead = new Mention?[_layout.Document.Count];
        _byName = new Mention?[_layout.Document.Count];
        foreach (Mention mention in context.Mentions)
        {
            if (mention.Form == MentionForm.Coordination)
                continue;
            _byHead[mention.HeadIndex] = mention;
            if (mention.Form == MentionForm.Name)
                Array.Fill(_byName, mention, mention.Start, mention.End - mention.Start);
        }
    }

    /// <summary>The entities of the article, the asked for included, in no particular order.</summary>
    public IReadOnlyList<ArticleEntity> All => _entities;

    /// <summary>Who a token refers to: as head of a name, description or pronoun, as word of a name, as relative pronoun; null when to nobody.</summary>
    /// <param name="token">Index of the token.</param>
    public ArticleEntity? EntityAt(int token)
    {
        if ((_byHead[token] ?? _byName[token])?.Entity is { } entity)
            return entity;
        int antecedent = RelativePronouns.AntecedentOf(_layout, token);
        return antecedent < 0 || antecedent == token ? null : (_byHead[antecedent] ?? _byName[antecedent])?.Entity;
    }

    /// <summary>
    /// Who a noun phrase refers to, asked where somebody acts or is acted upon: a place, a document or an unknown name counts as a
    /// body then. What is described and not yet known becomes an unnamed entity; asked again, it is the same one.
    /// </summary>
    /// <param name="start">Index of the phrase's first token.</param>
    /// <param name="end">Index after its last token.</param>
    /// <exception cref="ArgumentOutOfRangeException">The phrase is empty or not inside the document.</exception>
    public ArticleEntity Resolve(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, _layout.Document.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        int head = PhraseHead.Of(_layout.Document, start, end);
        ArticleEntity entity = TitledPersonAtEnd(start, end) ?? EntityAt(head) ?? Describe(start, end, head);
        entity.IsAskedFor = true;
        return entity;
    }

    /// <summary>The entities as the record has them, numbered in order of their first mention.</summary>
    public IReadOnlyList<Entity> ToRecord()
    {
        List<ArticleEntity> kept = [.. _entities.Where(EntityRecord.IsPartOfRecord).OrderBy(e => EntityRecord.FirstPlace(e))];
        for (int i = 0; i < kept.Count; i++)
            kept[i].Id = string.Create(CultureInfo.InvariantCulture, $"e{i + 1}");
        return [.. kept.Select(entity => EntityRecord.Of(entity, RoleFinder.Of(_layout, entity, token => _byName[token] ?? _byHead[token])))];
    }

    /// <summary>"Center for … scientist Jane Doe", "the lawyer, Jane Doe": the person at the end, wherever a parser sees the head.</summary>
    private ArticleEntity? TitledPersonAtEnd(int start, int end)
    {
        Document document = _layout.Document;
        while (end > start && document[end - 1].Pos is "PUNCT" or "PART" or "SPACE")
            end--;
        if (end == start || _byName[end - 1] is not { Type: MentionType.Person, Entity.Kind: MentionType.Person } name || name.End != end || name.Start <= start)
            return null;
        Token before = document[name.Start - 1];
        bool isApposed = before.Span is "," && name.Start - 2 >= start && WordTable.Of(document[name.Start - 2].Lemma).Has(WordClasses.RoleNoun);
        return name.TitleStart < name.Start || isApposed ? name.Entity : null;
    }

    /// <summary>An entity for a phrase whose head is no mention: "those", "many in Congress", a clause.</summary>
    private ArticleEntity Describe(int start, int end, int head)
    {
        Token token = _layout.Document[head];
        bool isPlural = token.Tag is "NNS" or "NNPS" or "CD" || token.Lower is "many" or "some" or "others" or "those" or "most" or "both" or "few" or "several" or "all";
        bool isName = char.IsUpper(token.Span[0]) && !token.IsSentenceStart && token.Pos is "PROPN" or "NOUN";
        isPlural &= !isName;
        var mention = new Mention(_layout.Document, start, end, head, isName ? MentionForm.Name : MentionForm.Nominal, isPlural ? MentionType.Person : MentionType.Organization)
        {
            IsPlural = isPlural,
            Sentence = _layout.SentenceOf(start),
        };
        var entity = new ArticleEntity(mention.Type) { IsPlural = isPlural, Name = isName ? NameForms.Text(_layout.Document, start, end) : "" };
        entity.Add(mention);
        _entities.Add(entity);
        _byHead[head] = mention;
        return entity;
    }
}
