namespace KnowledgeGraph.Language;

/// <summary>
/// The annotation of a text, one list an attribute with one value a token, from which <see cref="Document.FromColumns"/>
/// makes a document without a model. What is left out is "unset": empty labels, every token its own head.
/// </summary>
public sealed record DocumentColumns
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Where each token begins (UTF-16), ascending.</summary>
    public required IReadOnlyList<int> Starts { get; init; }

    /// <summary>Where each token ends (UTF-16, exclusive). Between two tokens there is nothing or one ASCII space.</summary>
    public required IReadOnlyList<int> Ends { get; init; }

    /// <summary>Normalised forms; by default the lower case of the tokens' texts.</summary>
    public IReadOnlyList<string>? Norms { get; init; }

    /// <summary>Base forms; by default the empty string.</summary>
    public IReadOnlyList<string>? Lemmas { get; init; }

    /// <summary>Fine-grained tags, of <see cref="Labels.Tags"/> or empty.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Parts of speech, of <see cref="Labels.PartsOfSpeech"/> or empty.</summary>
    public IReadOnlyList<string>? Pos { get; init; }

    /// <summary>Morphological features.</summary>
    public IReadOnlyList<string>? Morphs { get; init; }

    /// <summary>Labels of the edges to the heads, of <see cref="Labels.Dependencies"/> or empty.</summary>
    public IReadOnlyList<string>? Deps { get; init; }

    /// <summary>Indexes of the heads; a root is its own head. Sentences follow from the roots: one begins at the left edge of each root's subtree.</summary>
    public IReadOnlyList<int>? Heads { get; init; }

    /// <summary>Named entities: first token, token after the last, type; in text order, without overlap.</summary>
    public IReadOnlyList<(int Start, int End, string Label)>? Entities { get; init; }

    /// <summary>Token vectors, one after the other.</summary>
    public float[]? Vectors { get; init; }
}
