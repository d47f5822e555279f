namespace KnowledgeGraph.Resolution.Names;

/// <summary>A name as it is compared.</summary>
/// <param name="Tokens">Folded words without titles and legal forms; at least one.</param>
/// <param name="Forms">Classes of the legal forms that were taken out.</param>
/// <param name="Reordered">Whether it was written family name first, with a comma.</param>
internal sealed record ParsedName(IReadOnlyList<string> Tokens, IReadOnlyCollection<string> Forms, bool Reordered);
