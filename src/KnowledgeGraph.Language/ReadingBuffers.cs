using KnowledgeGraph.Language.Networks;
using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Profiling;
using KnowledgeGraph.Language.Tokenization;

namespace KnowledgeGraph.Language;

/// <summary>All room that reading a text needs besides the document itself; one reading at a time uses it.</summary>
internal sealed class ReadingBuffers : IDisposable
{
    private readonly ProjectedRows _projected = new();

    public ReadingBuffers(int scratchLength, StateNetwork parser, StateNetwork entities)
    {
        Network = new NetworkBuffers(scratchLength);
        ParserFeatures = new StateFeatures(parser, _projected);
        EntityFeatures = new StateFeatures(entities, _projected);
    }

    /// <summary>Where the reading notes its times, or null.</summary>
    public PipelineProfile? Profile { get; set; }

    public TokenBuffer Tokens { get; } = new();

    public SpecialMatches SpecialMatches { get; } = new();

    public NetworkBuffers Network { get; }

    public ParserState ParserState { get; } = new();

    public StateFeatures ParserFeatures { get; }

    public StateFeatures EntityFeatures { get; }

    public void Dispose()
    {
        Network.Dispose();
        ParserFeatures.Dispose();
        EntityFeatures.Dispose();
        _projected.Dispose();
    }
}
