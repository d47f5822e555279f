namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Words that may be a cue.</summary>
/// <param name="Tokens">The words, ascending; not always neighbours.</param>
/// <param name="Probability">How likely a cue begins at the first of them.</param>
internal sealed record CueCandidate(int[] Tokens, double Probability);
