namespace KnowledgeGraph.Language.Parsing;

/// <summary>
/// The label of an arc. "dobj||xcomp" is that of a lifted arc: the token is a dobj, and its true head is a token with the label
/// xcomp below the head it was given.
/// </summary>
/// <param name="Label">Id of the label.</param>
/// <param name="HeadLabel">Id of the true head's label for a lifted arc, else 0.</param>
internal readonly record struct ArcLabel(byte Label, byte HeadLabel)
{
    public static readonly byte Root = Labels.Dependencies.IdOf("ROOT");

    public bool IsLifted => HeadLabel != 0;

    public static ArcLabel Parse(string label)
    {
        int bar = label.IndexOf("||", StringComparison.Ordinal);
        return bar < 0
            ? new ArcLabel(Labels.Dependencies.IdOf(label), 0)
            : new ArcLabel(Labels.Dependencies.IdOf(label[..bar]), Labels.Dependencies.IdOf(label[(bar + 2)..]));
    }
}
