namespace KnowledgeGraph.Extraction.Positions.Pairs;

/// <summary>Two actors whom one sentence names, in order of the text.</summary>
/// <param name="First">The word that stands for the first one.</param>
/// <param name="Second">The word that stands for the second one.</param>
/// <param name="FirstEntity">The first one's entity.</param>
/// <param name="SecondEntity">The second one's entity.</param>
internal readonly record struct ActorPair(int First, int Second, int FirstEntity, int SecondEntity);
