using KnowledgeGraph.Language.Morphology;

namespace KnowledgeGraph.Language.Lexicon;

/// <summary>
/// What is known of a word form whatever its place: all tokens with the same text and norm share one lexeme and its strings.
/// </summary>
internal sealed class Lexeme
{
    private int _secondWordRules = -1;

    public Lexeme(string text, string lower, string norm)
    {
        Text = text;
        Lower = lower;
        Norm = norm;
        Shape = WordShape.Of(text);
        IsSpace = WhiteSpace.Only(text);
        OrthId = StringId.Of(text);
        LowerId = ReferenceEquals(lower, text) ? OrthId : StringId.Of(lower);
        NormId = ReferenceEquals(norm, lower) ? LowerId : StringId.Of(norm);
        ShapeId = StringId.Of(Shape);
    }

    public string Text { get; }

    public string Lower { get; }

    public string Norm { get; }

    public string Shape { get; }

    public bool IsSpace { get; }

    public ulong OrthId { get; }

    public ulong LowerId { get; }

    public ulong NormId { get; }

    public ulong ShapeId { get; }

    /// <summary>First layer of the shared network for this word where no space follows; null until asked for.</summary>
    public float[]? Mixed { get; set; }

    /// <summary>First layer of the shared network for this word where a space follows; null until asked for.</summary>
    public float[]? MixedBeforeSpace { get; set; }

    /// <summary>First layer of the entity network for this word; null until asked for.</summary>
    public float[]? MixedForEntities { get; set; }

    /// <summary>Morphological analyses by tag and dependency, as far as they were asked for.</summary>
    public WordAnalysis[] Analyses { get; set; } = [];

    /// <summary>Which morphology rules for word pairs ask for this word in second place; worked out when first asked for.</summary>
    public ushort SecondWordRules(MorphologyRules rules)
    {
        if (_secondWordRules < 0)
            _secondWordRules = rules.SecondWordOf(this);
        return (ushort)_secondWordRules;
    }

    /// <summary>Lets go of what can be computed again, so that documents that outlive the vocabulary do not hold it.</summary>
    public void ForgetMemos()
    {
        Mixed = MixedBeforeSpace = MixedForEntities = null;
        Analyses = [];
    }
}
