namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>Sums numerators and denominators of precision and recall over documents.</summary>
internal sealed class RatioSum
{
    private double _right;
    private double _found;
    private double _recalled;
    private double _marked;

    public void Add(double right, double found, double recalled, double marked)
    {
        _right += right;
        _found += found;
        _recalled += recalled;
        _marked += marked;
    }

    public PrecisionRecall ToPrecisionRecall() => new(_found > 0 ? _right / _found : 0, _marked > 0 ? _recalled / _marked : 0);
}
