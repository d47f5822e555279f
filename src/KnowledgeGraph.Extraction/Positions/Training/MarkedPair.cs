using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>A sentence with two actors and what it says of them.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="First">Where the first actor in the file's order stands.</param>
/// <param name="Second">Where the other one stands.</param>
/// <param name="Stance">What it says.</param>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record MarkedPair(string Text, TextSpan First, TextSpan Second, PairStance Stance, int Line);
