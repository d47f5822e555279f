namespace KnowledgeGraph.Cli;

/// <summary>The command was used wrongly; the message says what to write instead. Leads to exit code 3.</summary>
internal sealed class UsageException(string message) : Exception(message);
