namespace KnowledgeGraph.Language.Parsing;

/// <summary>A step of a parse, kept when its decisions are to be compared.</summary>
/// <param name="Chosen">The class.</param>
/// <param name="Tokens">The tokens the network looked at.</param>
/// <param name="Scores">The scores of all classes.</param>
/// <param name="ValidMoves">Which moves were valid.</param>
internal sealed record ParserStep(int Chosen, int[] Tokens, float[] Scores, bool[] ValidMoves);
