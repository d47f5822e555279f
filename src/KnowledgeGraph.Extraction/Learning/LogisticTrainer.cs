namespace KnowledgeGraph.Extraction.Learning;

/// <summary>
/// Trains <see cref="HashedWeights"/> by follow-the-regularised-leader (McMahan et al., "Ad click prediction: a view from the trenches", 2013),
/// one example after the other in an order drawn from a seed: the same bytes on any machine and number of threads.
/// </summary>
/// <param name="Classes">Number of classes.</param>
/// <param name="Rate">Learning rate.</param>
/// <param name="L1">Weight of the absolute penalty, which keeps rare features at zero.</param>
/// <param name="L2">Weight of the squared penalty.</param>
/// <param name="Epochs">Passes over the examples.</param>
internal sealed record LogisticTrainer(int Classes, float Rate = 0.08f, float L1 = 0.3f, float L2 = 2f, int Epochs = 6)
{
    private const float Smoothing = 1f;

    /// <summary>Trains on the chosen examples.</summary>
    public HashedWeights Train(ExampleSet examples, IReadOnlyList<int> chosen)
    {
        float[] sums = new float[HashedWeights.Buckets * Classes];
        float[] squares = new float[sums.Length];
        float[] weights = new float[sums.Length];
        var model = new HashedWeights(Classes, weights);
        int[] order = [.. chosen];
        ulong state = 0x9E3779B97F4A7C15;
        double[] probabilities = new double[Classes];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(order, ref state);
            foreach (int example in order)
                Step(examples, example, model, probabilities, sums, squares, weights);
        }

        return model;
    }

    private void Step(ExampleSet examples, int example, HashedWeights model, double[] probabilities, float[] sums, float[] squares, float[] weights)
    {
        ReadOnlySpan<int> features = examples.Features(example);
        model.Predict(features, probabilities);
        int label = examples.Label(example);
        float weight = examples.Weight(example);
        for (int k = 0; k < Classes; k++)
        {
            float gradient = weight * (float)(probabilities[k] - (k == label ? 1 : 0));
            float square = gradient * gradient;
            foreach (int bucket in features)
            {
                int at = (bucket * Classes) + k;
                float before = squares[at], after = before + square;
                float sigma = (MathF.Sqrt(after) - MathF.Sqrt(before)) / Rate;
                sums[at] += gradient - (sigma * weights[at]);
                squares[at] = after;
                weights[at] = Math.Abs(sums[at]) <= L1 ? 0 : -(sums[at] - (Math.Sign(sums[at]) * L1)) / (((Smoothing + MathF.Sqrt(after)) / Rate) + L2);
            }
        }
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
