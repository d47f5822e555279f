namespace KnowledgeGraph.Language.Encoders;

/// <summary>One vector a word piece, of whole numbers between -127 and 127 with a scale each, and one a place in the sentence.</summary>
/// <param name="width">Length of a vector.</param>
/// <param name="scales">The scale of each piece.</param>
/// <param name="rows">The vectors, one after the other.</param>
/// <param name="places">The vectors of the places.</param>
internal sealed class PieceVectors(int width, float[] scales, sbyte[] rows, float[] places)
{
    /// <summary>How many pieces.</summary>
    public int Count => scales.Length;

    /// <summary>Writes the vector of a piece at a place.</summary>
    public void Write(int piece, int place, Span<float> vector)
    {
        ReadOnlySpan<sbyte> row = rows.AsSpan(piece * width, width);
        ReadOnlySpan<float> at = places.AsSpan(place * width, width);
        float scale = scales[piece];
        for (int i = 0; i < vector.Length; i++)
            vector[i] = (row[i] * scale) + at[i];
    }
}
