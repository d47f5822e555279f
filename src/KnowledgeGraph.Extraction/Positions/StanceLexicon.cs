using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Predicates of stance with the form of their argument, words that judge, words for what is welcome or not, and nouns of those who can hold a stance:
/// general political English, by the ids of their base forms.
/// </summary>
internal sealed class StanceLexicon
{
    private readonly Dictionary<(PredicateClass, ulong), StanceEntry[]> _entries = [];
    private readonly Dictionary<ulong, Relation> _judging = [];
    private readonly Dictionary<ulong, Connotation> _connotations = [];
    private readonly HashSet<ulong> _holders = LexiconFile.ReadWords("Positions/holders");
    private readonly HashSet<ulong> _reporting = LexiconFile.ReadWords("Positions/reporting");

    private StanceLexicon()
    {
        Load(PredicateClass.Verb, "Positions/stance-verbs");
        Load(PredicateClass.Noun, "Positions/stance-nouns");
        Load(PredicateClass.Adjective, "Positions/stance-adjectives");
        foreach ((string heading, string[] words) in LexiconFile.Read("Positions/evaluation"))
        {
            foreach (string word in words)
                _judging[StringId.Of(word)] = RelationOf(heading);
        }

        foreach ((string heading, string[] words) in LexiconFile.Read("Positions/connotation"))
        {
            foreach (string word in words)
            {
                Connotation connotation = Enum.Parse<Connotation>(heading);
                _connotations[StringId.Of(word)] = connotation;
                if (connotation is Connotation.StronglyBad or Connotation.StronglyGood)
                    _judging.TryAdd(StringId.Of(word), connotation == Connotation.StronglyBad ? Relation.Opposes : Relation.Supports);
            }
        }
    }

    /// <summary>The lexicon, read once.</summary>
    public static StanceLexicon Instance { get; } = new();

    /// <summary>What is known of a predicate; empty for an unknown one.</summary>
    public ReadOnlySpan<StanceEntry> Entries(PredicateClass kind, ulong lemma) =>
        _entries.TryGetValue((kind, lemma), out StanceEntry[]? entries) ? entries : [];

    /// <summary>The entry of a predicate for one form of argument, or null. A participle clause counts as object, an infinitive that the list lacks as well.</summary>
    public StanceEntry? Entry(PredicateClass kind, ulong lemma, ulong form)
    {
        StanceEntry? looser = null;
        foreach (StanceEntry entry in Entries(kind, lemma))
        {
            if (entry.Form == form)
                return entry;
            if (entry.Form == ArgumentForm.Object && form == ArgumentForm.Gerund)
                looser = entry;
        }

        return looser;
    }

    /// <summary>Whether a base form judges: opposes or supports what it is said of; null when it does neither.</summary>
    public Relation? Judgement(ulong lemma) => _judging.TryGetValue(lemma, out Relation relation) ? relation : null;

    /// <summary>Whether what a base form names is welcome or unwelcome, or what a verb does to its object.</summary>
    public Connotation ConnotationOf(ulong lemma) => _connotations.GetValueOrDefault(lemma);

    /// <summary>Whether a common noun names people or bodies.</summary>
    public bool IsHolderNoun(ulong lemma) => _holders.Contains(lemma);

    /// <summary>Whether a verb reports words or thoughts without a stance of its own.</summary>
    public bool IsReporting(ulong lemma) => _reporting.Contains(lemma);

    private static Relation RelationOf(string heading) => heading.Split(' ')[0] switch
    {
        "proposes" => Relation.Proposes,
        "supports" => Relation.Supports,
        "opposes" => Relation.Opposes,
        _ => throw new InvalidOperationException($"No stance is called '{heading}'."),
    };

    private void Load(PredicateClass kind, string name)
    {
        var entries = new Dictionary<ulong, List<StanceEntry>>();
        foreach ((string heading, string[] words) in LexiconFile.Read(name))
        {
            bool deed = heading.EndsWith(" deed", StringComparison.Ordinal);
            ulong lemma = StringId.Of(words[0]);
            if (!entries.TryGetValue(lemma, out List<StanceEntry>? list))
                entries[lemma] = list = [];
            list.AddRange(words[1..].Select(w => new StanceEntry(StringId.Of(w), RelationOf(heading), deed)));
        }

        foreach ((ulong lemma, List<StanceEntry> list) in entries)
            _entries[(kind, lemma)] = [.. list];
    }
}
