namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Agreement of found with marked positions and citations.</summary>
/// <param name="Stance">Actor, direction and evidence.</param>
/// <param name="Target">And the target.</param>
/// <param name="Full">And the relation of the three.</param>
/// <param name="Citation">Cited actor and evidence of citations.</param>
public readonly record struct PositionScores(LevelScore Stance, LevelScore Target, LevelScore Full, LevelScore Citation)
{
    /// <summary>Adds counts.</summary>
    public static PositionScores operator +(PositionScores left, PositionScores right) =>
        new(left.Stance + right.Stance, left.Target + right.Target, left.Full + right.Full, left.Citation + right.Citation);
}
