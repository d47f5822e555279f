namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>The stem of words.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Id">Its number, one for each stem of one <see cref="WordVectors"/>; for equality only, since it differs from run to run.</param>
/// <param name="Weight">How much it tells.</param>
internal sealed record Stem(string Text, int Id, double Weight);
