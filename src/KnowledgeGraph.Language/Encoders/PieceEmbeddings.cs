namespace KnowledgeGraph.Language.Encoders;

/// <summary>One vector a word piece, of whole numbers between -127 and 127 with a scale each, and one a position in the sentence.</summary>
/// <param name="width">Length of a vector.</param>
/// <param name="scales">The scale of each piece.</param>
/// <param name="rows">The vectors, one after the other.</param>
/// <param name="positions">The vectors of the positions.</param>
internal sealed class PieceEmbeddings(int width, float[] scales, sbyte[] rows, float[] positions)
{
    /// <summary>Writes the vector of a piece at a position.</summary>
    public void Write(int piece, int position, Span<float> vector)
    {
        ReadOnlySpan<sbyte> row = rows.AsSpan(piece * width, width);
        ReadOnlySpan<float> at = positions.AsSpan(position * width, width);
        float scale = scales[piece];
        for (int i = 0; i < vector.Length; i++)
            vector[i] = (row[i] * scale) + at[i];
    }
}
