using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Recognition;

namespace KnowledgeGraph.Language;

/// <summary>The decisions of a reading, kept to be compared with those of the model's own runtime.</summary>
internal sealed class ReadingTrace
{
    public List<ParserStep> ParserSteps { get; } = [];

    public List<EntityStep> EntitySteps { get; } = [];

    /// <summary>Vectors of the entity network, 96 floats a token.</summary>
    public List<float> EntityVectors { get; } = [];

    public void AddEntityVectors(ReadOnlySpan<float> vectors) => EntityVectors.AddRange(vectors);
}
