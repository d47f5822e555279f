namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>Takes labelled sequences, token by token.</summary>
internal interface ISequenceSink
{
    /// <summary>Takes the next token of the current sequence.</summary>
    void Token(ReadOnlySpan<ulong> keys, byte label);

    /// <summary>Ends the current sequence.</summary>
    /// <param name="weight">How much it counts.</param>
    void End(float weight);
}
