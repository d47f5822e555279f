namespace KnowledgeGraph.Ingest;

/// <summary>A file or line that could not be read as an article; reading goes on after it, and the command ends with exit code 2.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, or null.</param>
/// <param name="Reason">Why, in words that make sense after the path: <c>the file is empty</c>.</param>
public sealed record IngestRejection(string Path, int? Line, string Reason) : IngestResult(Path, Line);
