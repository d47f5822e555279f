namespace KnowledgeGraph.Language;

/// <summary>What a reading keeps besides the annotation.</summary>
public sealed record ReadOptions
{
    /// <summary>Keep the token vectors (96 floats each), see <see cref="Document.Vector"/>.</summary>
    public bool KeepVectors { get; init; }
}
