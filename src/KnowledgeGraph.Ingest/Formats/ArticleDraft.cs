namespace KnowledgeGraph.Ingest.Formats;

/// <summary>What a format gives of an article, before it is checked.</summary>
internal sealed record ArticleDraft(
    string Id,
    string Text,
    string? Title = null,
    string? Url = null,
    string? Publisher = null,
    string? Published = null,
    string? Language = null);
