namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>Something that is not as it must be.</summary>
/// <param name="Check">Which check found it.</param>
/// <param name="Id">What is wrong: an article's id, a node's or an edge's id; empty for the graph as a whole.</param>
/// <param name="Message">What is wrong with it, a sentence without the text of articles.</param>
public sealed record VerificationFinding(VerificationCheck Check, string Id, string Message);
