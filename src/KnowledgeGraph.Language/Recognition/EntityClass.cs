namespace KnowledgeGraph.Language.Recognition;

/// <summary>An output of the entity network.</summary>
internal sealed record EntityClass(EntityMove Move, string Label);
