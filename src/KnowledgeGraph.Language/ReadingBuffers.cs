using KnowledgeGraph.Language.Networks;
using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Profiling;
using KnowledgeGraph.Language.Tokenization;

namespace KnowledgeGraph.Language;

/// <summary>All room that reading a text needs besides the document itself; one reading at a time uses it.</summary>
internal sealed class ReadingBuffers : IDisposable
{
    // A parser's stack holds words of the sentence under way, a recogniser those of the entity under way.
    private const int ParserBlocks = 32;
    private const int EntityBlocks = 8;

    private readonly ProjectedRows _projected = new();

    public ReadingBuffers(int scratchLength, StateNetwork parser, StateNetwork entities)
    {
        Network = new NetworkBuffers(scratchLength);
        ParserFeatures = new StateFeatures(parser, ParserBlocks, _projected);
        EntityFeatures = new StateFeatures(entities, EntityBlocks, _projected);
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
