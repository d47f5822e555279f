namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>What a verification looked at and found.</summary>
/// <param name="Records">Number of records read.</param>
/// <param name="WithText">Of those, how many had their text at hand, so that quotations and hashes could be compared with it.</param>
/// <param name="Statements">Number of statements in the graph.</param>
/// <param name="Positions">Number of positions in the graph.</param>
/// <param name="Edges">Number of summaries and citations aggregated anew.</param>
/// <param name="Findings">What is wrong, by check and id; empty for a sound graph.</param>
public sealed record VerificationReport(int Records, int WithText, int Statements, int Positions, int Edges, IReadOnlyList<VerificationFinding> Findings);
