namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>The labels of the cue tagger, and the plain labels of source and content (the chain's own are <see cref="RoleLabels"/>).</summary>
internal static class ChainLabels
{
    /// <summary>No part; in both models.</summary>
    public const byte Outside = 0;

    /// <summary>First word of a cue, further word of a cue (after a gap, too).</summary>
    public const byte CueBegin = 1, CueInside = 2;

    /// <summary>How many labels the cue tagger has.</summary>
    public const int OfCues = 3;

    /// <summary>First and further words of the fragments of source and content.</summary>
    public const byte SourceBegin = 1, SourceInside = 2, ContentBegin = 3, ContentInside = 4;
}
