namespace KnowledgeGraph.Ingest.Formats;

/// <summary>A file as a whole cannot be read; the message is the reason that is reported.</summary>
internal sealed class UnreadableInputException(string reason) : Exception(reason);
