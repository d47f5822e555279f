namespace KnowledgeGraph.Ingest.Inputs;

/// <summary>A file that an input names.</summary>
/// <param name="Path">Path by which it is opened and shown.</param>
/// <param name="Id">Its path relative to the input, without extension, parts joined by <c>/</c>: the id of an article that declares none.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record ArticleFile(string Path, string Id, FileKind Kind);
