using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Finds who said what in an article.</summary>
internal interface IAttributionSource
{
    /// <summary>Digest of what the findings depend on besides the code; empty for rules.</summary>
    string Digest { get; }

    /// <summary>The attributions, in order of the text. Safe to call from many threads.</summary>
    IReadOnlyList<ReportedSpeech> Find(ArticleTokens tokens);
}
