using System.Globalization;
using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Who is who by the pipeline's named entities: short names join longer ones, pronouns go to the best earlier name by distance and role.</summary>
internal sealed class NamedActors : IActorDirectory
{
    private const int SentencesBack = 4;

    private readonly ArticleTokens _tokens;
    private readonly int[] _at;
    private readonly List<Known> _known = [];

    public NamedActors(ArticleTokens tokens)
    {
        _tokens = tokens;
        _at = new int[tokens.Count];
        Array.Fill(_at, -1);
        AddNames();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (_at[i] < 0 && tokens.Pos[i] == Grammar.Pronoun && Grammar.ThirdPerson.Contains(tokens.Words[i]))
                Resolve(i);
        }
    }

    public int EntityAt(int word) => _at[word];

    public EntityType TypeOf(int entity) => _known[entity].Type;

    public string NameOf(int entity) => _known[entity].Name;

    public string IdOf(int entity) => "e" + (entity + 1).ToString(CultureInfo.InvariantCulture);

    public int Describe(WordSpan phrase, int head)
    {
        string text = Text(phrase);
        int at = _known.FindIndex(k => k.Unnamed && string.Equals(k.Name, text, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            at = _known.Count;
            bool plural = _tokens.Tags[head] == Grammar.PluralNoun || _tokens.Tags[head] == Grammar.PluralName;
            _known.Add(new Known(text, plural ? EntityType.Group : EntityType.Person, true));
        }

        _known[at].Mentions.Add(new EntityMention(Place(phrase), MentionKind.Nominal));
        _known[at].Forms.Add(text);
        return at;
    }

    public IReadOnlyList<Entity> ToEntities() => [.. _known.Select((k, i) => new Entity(
        IdOf(i), k.Name, k.Type, k.Unnamed, [.. k.Forms], [], [.. k.Mentions.Distinct().OrderBy(m => m.Span)]))];

    private void AddNames()
    {
        int[] words = new int[_tokens.Document.Count];
        Array.Fill(words, -1);
        for (int i = 0; i < _tokens.Count; i++)
            words[_tokens.DocumentIndex[i]] = i;
        var names = new List<(WordSpan Span, EntityType Type, string Text)>();
        foreach (NamedEntity entity in _tokens.Document.Entities)
        {
            EntityType? type = entity.Label switch { "PERSON" => EntityType.Person, "ORG" => EntityType.Organization, "GPE" => EntityType.Country, "NORP" => EntityType.Group, _ => null };
            int first = words[entity.Start], last = words[entity.End - 1];
            if (type is null || first < 0 || last < 0)
                continue;
            while (first < last && _tokens.Pos[first] == Grammar.Determiner)
                first++;
            while (first < last && _tokens.Tags[last] == Label.Possessive)
                last--;
            var span = new WordSpan(first, last + 1);
            names.Add((span, type.Value, Text(span)));
        }

        foreach ((WordSpan span, EntityType type, string text) in names.OrderByDescending(n => n.Text.Count(c => c == ' ')).ThenBy(n => n.Span.First))
        {
            int at = _known.FindIndex(k => IsNameOf(text, k));
            if (at < 0)
            {
                at = _known.Count;
                _known.Add(new Known(text, type, false));
            }

            _known[at].Forms.Add(text);
            _known[at].Mentions.Add(new EntityMention(Place(span), MentionKind.Name));
            Array.Fill(_at, at, span.First, span.Count);
        }
    }

    private static bool IsNameOf(string text, Known known) => string.Equals(text, known.Name, StringComparison.OrdinalIgnoreCase)
        || (known.Type == EntityType.Person && !text.Contains(' ', StringComparison.Ordinal)
            && (known.Name.EndsWith(" " + text, StringComparison.Ordinal) || known.Name.StartsWith(text + " ", StringComparison.Ordinal)));

    private void Resolve(int pronoun)
    {
        string word = _tokens.Text(pronoun).ToString().ToLowerInvariant();
        int best = -1;
        double highest = double.NegativeInfinity;
        for (int i = pronoun - 1; i >= 0 && _tokens.Sentence[pronoun] - _tokens.Sentence[i] <= SentencesBack; i--)
        {
            if (_at[i] < 0 || !Fits(word, _known[_at[i]].Type))
                continue;
            byte d = _tokens.Deps[i];
            double score = (-1.6 * (_tokens.Sentence[pronoun] - _tokens.Sentence[i])) - (0.004 * (pronoun - i))
                + (d == Grammar.Subject || d == Grammar.PassiveSubject ? 2 : d == Grammar.Possessor || d == Grammar.Compound ? -0.7 : 0);
            if (score > highest)
                (highest, best) = (score, _at[i]);
        }

        if (best < 0)
            return;
        _at[pronoun] = best;
        _known[best].Mentions.Add(new EntityMention(Place(new WordSpan(pronoun, pronoun + 1)), MentionKind.Pronoun));
    }

    private static bool Fits(string pronoun, EntityType type) => pronoun switch
    {
        "he" or "him" or "his" or "she" or "her" or "hers" => type == EntityType.Person,
        "it" or "its" => type is EntityType.Organization or EntityType.Country,
        _ => type is EntityType.Group or EntityType.Organization,
    };

    private string Text(WordSpan span) => string.Join(' ', _tokens.Document.Text[_tokens.Starts[span.First].._tokens.Ends[span.End - 1]].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private TextSpan Place(WordSpan span) => new(_tokens.Starts[span.First], _tokens.Ends[span.End - 1]);

    private sealed record Known(string Name, EntityType Type, bool Unnamed)
    {
        public SortedSet<string> Forms { get; } = new(StringComparer.Ordinal);

        public List<EntityMention> Mentions { get; } = [];
    }
}
