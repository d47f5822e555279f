namespace KnowledgeGraph.Ingest.Languages;

/// <summary>Whether a text is taken for English.</summary>
/// <param name="IsEnglish">Whether it is read.</param>
/// <param name="Remark">Why not, or what was doubtful; null when there is nothing to say.</param>
internal readonly record struct LanguageVerdict(bool IsEnglish, string? Remark);
