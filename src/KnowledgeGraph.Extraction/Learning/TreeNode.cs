namespace KnowledgeGraph.Extraction.Learning;

/// <summary>A node of <see cref="BoostedTrees"/>.</summary>
/// <param name="Measure">Which measure an inner node asks for.</param>
/// <param name="Left">Its left child, for rows at or below the bound; -1 for a leaf.</param>
/// <param name="Value">The bound of an inner node, the score of a leaf.</param>
internal readonly record struct TreeNode(int Measure, int Left, float Value);
