namespace KnowledgeGraph.Extraction.Corpora;

/// <summary>Something in a corpus that cannot be read as meant.</summary>
/// <param name="File">The file, as a path below the directory that was given.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong.</param>
public sealed record CorpusError(string File, int Line, string Message)
{
    /// <summary>The error as <c>file:line: message</c>.</summary>
    public override string ToString() => Line == 0 ? $"{File}: {Message}" : $"{File}:{Line}: {Message}";
}
