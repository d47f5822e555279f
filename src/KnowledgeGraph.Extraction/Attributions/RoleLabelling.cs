namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Source and content that were found for a cue.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Head">The word of the cue on which its others depend.</param>
/// <param name="Start">The first word of the labelled window.</param>
/// <param name="Labels">The label of each word of the window (<see cref="ChainLabels"/>).</param>
/// <param name="Certainty">The mean probability of the labels of the words that have a part, and of their neighbours.</param>
/// <param name="SourceCertainty">The least probability of a label of the source and beside it; 1 without source.</param>
/// <param name="ContentCertainty">The mean probability of the labels of the content's words; 1 without content.</param>
internal sealed record RoleLabelling(
    CueCandidate Cue, int Head, int Start, byte[] Labels, double Certainty, double SourceCertainty, double ContentCertainty)
{
    /// <summary>First and last word of each fragment of the source.</summary>
    public List<(int First, int Last)> Source => Fragments(ChainLabels.SourceBegin);

    /// <summary>First and last word of each fragment of the content.</summary>
    public List<(int First, int Last)> Content => Fragments(ChainLabels.ContentBegin);

    private List<(int First, int Last)> Fragments(byte begin)
    {
        var fragments = new List<(int First, int Last)>();
        for (int i = 0; i < Labels.Length; i++)
        {
            if (Labels[i] != begin && Labels[i] != begin + 1)
                continue;
            bool continues = i > 0 && Labels[i] == begin + 1 && (Labels[i - 1] == begin || Labels[i - 1] == begin + 1);
            if (continues)
                fragments[^1] = (fragments[^1].First, Start + i);
            else
                fragments.Add((Start + i, Start + i));
        }

        return fragments;
    }
}
