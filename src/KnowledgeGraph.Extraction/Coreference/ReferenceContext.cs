using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>What is known of an article while its mentions are linked, one after the other.</summary>
internal sealed class ReferenceContext
{
    /// <summary>How many mentions back an antecedent is looked for in an article of more than <see cref="MostMentionsSearchedWhole"/>.</summary>
    internal const int MentionsBack = 1_000;

    /// <summary>An article with so many mentions has some forty thousand words.</summary>
    internal const int MostMentionsSearchedWhole = 10_000;

    private const int MostQuotationsBack = 500;

    private readonly Mention?[] _speakers;
    private readonly int[] _actorsBefore;
    private readonly Dictionary<int, Mention> _firstActorOf = [];

    public ReferenceContext(DocumentLayout layout, List<Mention> mentions, List<ArticleEntity> entities, Func<int, int?>? sourceOf)
    {
        Layout = layout;
        Mentions = mentions;
        Entities = entities;
        _speakers = SpeakerFinder.Find(layout, mentions, sourceOf);
        _actorsBefore = new int[mentions.Count + 1];
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            bool isActor = mention.Form == MentionForm.Pronoun || mention.Type is MentionType.Person or MentionType.Organization or MentionType.Country or MentionType.Group;
            _actorsBefore[i + 1] = _actorsBefore[i] + (isActor || mention.Type == MentionType.Place ? 1 : 0);
            if (isActor)
                _firstActorOf.TryAdd(mention.Sentence, mention);
        }
    }

    public DocumentLayout Layout { get; }

    public Document Document => Layout.Document;

    /// <summary>All mentions in order of the text; <see cref="Mention.Order"/> is the index.</summary>
    public List<Mention> Mentions { get; }

    /// <summary>The entities so far; new ones are added at the end.</summary>
    public List<ArticleEntity> Entities { get; }

    /// <summary>The last pronoun of each class that was linked.</summary>
    public Mention?[] LastOfClass { get; } = new Mention?[(int)PronounClass.You + 1];

    /// <summary>Last entity of a pronoun class for one speaker, one quotation of an unknown speaker, or one turn.</summary>
    public Dictionary<(PronounClass Class, object Voice), ArticleEntity> Chains { get; } = [];

    public ArticleEntity? SpeakerOf(int quotation) => quotation < 0 ? null : _speakers[quotation]?.Entity;

    /// <summary>Mentions of actors and places between two mentions.</summary>
    public int ActorsBetween(Mention left, Mention right) => Math.Max(0, _actorsBefore[right.Order] - _actorsBefore[left.Order + 1]);

    public bool IsFirstActorOfSentence(Mention mention) => _firstActorOf.GetValueOrDefault(mention.Sentence) == mention;

    /// <summary>Whether an entity speaks in a quotation of this or the last paragraph before a mention.</summary>
    public bool HasJustSpoken(ArticleEntity entity, Mention before)
    {
        IReadOnlyList<QuotedStretch> quotations = Layout.Quotations;
        int last = QuotationsBefore(before.Start) - 1;
        int first = Math.Max(0, last - MostQuotationsBack);
        for (; last >= first && quotations[last].Paragraph >= before.Paragraph - 1; last--)
        {
            if (SpeakerOf(last) == entity)
                return true;
        }
        return false;
    }

    /// <summary>
    /// The entities that a mention may refer to. Of an article with more mentions than any written for people has, those of the last thousand
    /// mentions only: with all of them time would grow with the square of its length.
    /// </summary>
    public IEnumerable<ArticleEntity> EntitiesNear(Mention mention)
    {
        if (Mentions.Count <= MostMentionsSearchedWhole)
            return Entities;
        int first = Math.Max(0, mention.Order - MentionsBack);
        return Mentions.Skip(first).Take(mention.Order - first).Select(m => m.Entity).OfType<ArticleEntity>().Distinct();
    }

    private int QuotationsBefore(int start)
    {
        (int low, int high) = (0, Layout.Quotations.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Layout.Quotations[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whose voice a mention stands in: the speaker of its quotation, the quotation itself, or the turn.</summary>
    public object VoiceOf(Mention mention) =>
        mention.Quotation >= 0 ? SpeakerOf(mention.Quotation) ?? (object)mention.Quotation : Layout.Paragraphs[mention.Paragraph].Turn;
}
