namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>Trains chain models by maximum likelihood with L1 and L2 penalties.</summary>
internal static class ChainTrainer
{
    /// <summary>Trains a model.</summary>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="write">Writes all sequences to a sink; called twice, and must write the same both times.</param>
    /// <param name="options">How to train.</param>
    /// <param name="progress">Told each pass and its loss.</param>
    /// <returns>The model without the features that got no weight, its weights rounded as model files keep them.</returns>
    public static LinearChainModel Train(int labels, Action<ISequenceSink> write, ChainTrainingOptions options, Action<int, double>? progress = null)
    {
        var counter = new FeatureCounter();
        write(counter);
        var index = new FeatureIndex(counter.AtLeast(options.LeastCount));
        var data = new SequenceSet(index);
        write(data);
        float[] weights = new float[LinearChainModel.WeightCount(labels, index.Count)];
        var model = new LinearChainModel(labels, index, weights);
        new ProximalTrainer(data, model, options).Learn(progress);
        return Pruned(model);
    }

    private static LinearChainModel Pruned(LinearChainModel model)
    {
        int stride = model.Stride;
        for (int i = 0; i < model.Weights.Length; i++)
            model.Weights[i] = (float)(Half)model.Weights[i];
        int[] kept = [.. Enumerable.Range(0, model.Features.Count).Where(f => model.Weights.AsSpan(f * stride, stride).ContainsAnyExcept(0f))];
        ulong[] keys = [.. kept.Select(f => model.Features.Keys[f])];
        float[] weights = new float[LinearChainModel.WeightCount(model.Labels, keys.Length)];
        for (int i = 0; i < kept.Length; i++)
            model.Weights.AsSpan(kept[i] * stride, stride).CopyTo(weights.AsSpan(i * stride));
        model.Weights.AsSpan(model.Features.Count * stride).CopyTo(weights.AsSpan(keys.Length * stride));
        return new LinearChainModel(model.Labels, new FeatureIndex(keys), weights);
    }
}
