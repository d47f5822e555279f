using System.Globalization;
using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Pipeline.Sampling;

/// <summary>Positions drawn at random, to be judged by reading.</summary>
public static class PositionSample
{
    /// <summary>Draws positions, each equally likely; the same graph and seed give the same ones, and a larger sample holds a smaller one.</summary>
    /// <param name="positions">What to draw from, in any order.</param>
    /// <param name="count">How many; all when there are fewer.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="leastConfidence">Confidence that a position reaches by itself: an edge has weaker ones beside the one that carries it, which are not what it claims.</param>
    public static IReadOnlyList<PositionNode> Draw(IEnumerable<PositionNode> positions, int count, int seed, double leastConfidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        string salt = seed.ToString(CultureInfo.InvariantCulture);
        return [.. positions
            .Where(p => p.Confidence >= leastConfidence)
            .Select(p => (Key: GraphIds.HashOf(32, salt, p.Id), Position: p))
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Take(count)
            .Select(p => p.Position)];
    }
}
