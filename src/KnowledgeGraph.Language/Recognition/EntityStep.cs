namespace KnowledgeGraph.Language.Recognition;

/// <summary>A step of the recogniser, kept when its decisions are to be compared.</summary>
/// <param name="Chosen">The class.</param>
/// <param name="Tokens">The tokens the network looked at.</param>
/// <param name="Scores">The scores of all classes.</param>
internal sealed record EntityStep(int Chosen, int[] Tokens, float[] Scores);
