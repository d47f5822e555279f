namespace KnowledgeGraph.Extraction.Learning;

/// <summary>
/// Trains <see cref="HashedWeights"/> by follow-the-regularised-leader (McMahan et al., "Ad click prediction: a view from the trenches", 2013),
/// one example after the other in an order drawn from a seed: the same bytes on any machine and number of threads. The weights are the mean of
/// those after each of the later passes.
/// </summary>
/// <param name="Classes">Number of classes.</param>
/// <param name="Rate">Learning rate.</param>
/// <param name="L1">Weight of the absolute penalty, which keeps rare features at zero.</param>
/// <param name="L2">Weight of the squared penalty.</param>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Measures">Real-valued features of an example.</param>
internal sealed record LogisticTrainer(int Classes, float Rate = 0.08f, float L1 = 0.3f, float L2 = 2f, int Epochs = 6, int Measures = 0)
{
    private const float Smoothing = 1f;

    /// <summary>Trains on the chosen examples.</summary>
    public HashedWeights Train(ExampleSet examples, IReadOnlyList<int> chosen)
    {
        float[] sums = new float[HashedWeights.Rows(Measures) * Classes];
        float[] squares = new float[sums.Length];
        float[] weights = new float[sums.Length];
        var model = new HashedWeights(Classes, Measures, weights);
        int[] order = [.. chosen];
        ulong state = 0x9E3779B97F4A7C15;
        double[] probabilities = new double[Classes];
        float[] mean = new float[weights.Length];
        int later = Epochs - (Epochs / 2);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(order, ref state);
            foreach (int example in order)
                Step(examples, example, model, probabilities, sums, squares, weights);
            for (int i = 0; i < mean.Length && epoch >= Epochs - later; i++)
                mean[i] += weights[i] / later;
        }

        return new HashedWeights(Classes, Measures, mean);
    }

    private void Step(ExampleSet examples, int example, HashedWeights model, double[] probabilities, float[] sums, float[] squares, float[] weights)
    {
        ReadOnlySpan<int> features = examples.Features(example);
        ReadOnlySpan<float> measures = examples.Measures(example);
        model.Predict(features, measures, probabilities);
        int label = examples.Label(example);
        float weight = examples.Weight(example);
        for (int k = 0; k < Classes; k++)
        {
            float gradient = weight * (float)(probabilities[k] - (k == label ? 1 : 0));
            foreach (int bucket in features)
                Step((bucket * Classes) + k, gradient, sums, squares, weights);
            for (int i = 0; i < measures.Length; i++)
            {
                if (measures[i] != 0)
                    Step(((HashedWeights.Buckets + i) * Classes) + k, gradient * measures[i], sums, squares, weights);
            }
        }
    }

    private void Step(int at, float gradient, float[] sums, float[] squares, float[] weights)
    {
        float before = squares[at], after = before + (gradient * gradient);
        float sigma = (MathF.Sqrt(after) - MathF.Sqrt(before)) / Rate;
        sums[at] += gradient - (sigma * weights[at]);
        squares[at] = after;
        weights[at] = Math.Abs(sums[at]) <= L1 ? 0 : -(sums[at] - (Math.Sign(sums[at]) * L1)) / (((Smoothing + MathF.Sqrt(after)) / Rate) + L2);
    }

    private static void Shuffle(int[] order, ref ulong state)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            int j = (int)(state % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
