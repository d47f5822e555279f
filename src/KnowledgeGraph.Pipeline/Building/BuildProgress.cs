namespace KnowledgeGraph.Pipeline.Building;

/// <summary>How far a build is.</summary>
/// <param name="Articles">Articles done, in order of the input.</param>
/// <param name="Words">Words of them.</param>
public readonly record struct BuildProgress(long Articles, long Words);
