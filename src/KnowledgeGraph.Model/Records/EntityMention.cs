using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Model.Records;

/// <summary>One place where an article refers to an entity.</summary>
/// <param name="Span">Where, in UTF-16 code units of the article's text.</param>
/// <param name="Kind">By name, description or pronoun.</param>
public sealed record EntityMention(TextSpan Span, MentionKind Kind);
