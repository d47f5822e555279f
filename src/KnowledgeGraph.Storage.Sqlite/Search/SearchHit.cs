using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Storage.Sqlite.Search;

/// <summary>One thing that a search found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id in the graph.</param>
/// <param name="Text">The text that was searched: a statement's words, an evidence sentence, or names, one a line. Untrusted.</param>
/// <param name="Marks">Where in <paramref name="Text"/> the words were found, UTF-16, end exclusive, in order.</param>
public sealed record SearchHit(SearchHitKind Kind, string Id, string Text, IReadOnlyList<TextSpan> Marks);
