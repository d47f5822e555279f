namespace KnowledgeGraph.Ingest;

/// <summary>A remark about what was read or passed over; it changes no exit code.</summary>
/// <param name="Path">The file or folder.</param>
/// <param name="Line">The line, or null.</param>
/// <param name="Message">What there is to know.</param>
public sealed record IngestNotice(string Path, int? Line, string Message) : IngestResult(Path, Line);
