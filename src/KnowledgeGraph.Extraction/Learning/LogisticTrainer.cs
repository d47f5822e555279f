using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Extraction.Learning;

/// <summary>
/// Trains <see cref="HashedWeights"/> by follow-the-regularised-leader (McMahan et al., "Ad click prediction: a view from the trenches", 2013),
/// one example after the other in an order drawn from a seed: the same bytes on any machine and number of threads. The weights are the mean of
/// those after each of the later passes. A part of each example's features is left out by lot at each step (dropout; for such models Wager, Wang
/// and Liang 2013), so that the few that would be enough do not keep the others from learning.
/// </summary>
/// <param name="Classes">Number of classes.</param>
/// <param name="Rate">Learning rate.</param>
/// <param name="L1">Weight of the absolute penalty, which keeps rare features at zero.</param>
/// <param name="L2">Weight of the squared penalty.</param>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Measures">Real-valued features of an example.</param>
/// <param name="Dropout">The share of an example's binary features that is left out at each step; 0 to less than 1.</param>
/// <param name="Runs">How often all is learned, each time by other lots: the mean of the weights is steadier than those of one run.</param>
internal sealed record LogisticTrainer(int Classes, float Rate = 0.08f, float L1 = 0.3f, float L2 = 2f, int Epochs = 6, int Measures = 0, float Dropout = 0, int Runs = 1)
{
    private const float Smoothing = 1f;

    /// <summary>Trains on the chosen examples.</summary>
    public HashedWeights Train(ExampleSet examples, IReadOnlyList<int> chosen)
    {
        float[] mean = new float[HashedWeights.Rows(Measures) * Classes];
        for (int run = 0; run < Runs; run++)
            Run(examples, chosen, (ulong)run + 1, mean);
        return new HashedWeights(Classes, Measures, mean);
    }

    private void Run(ExampleSet examples, IReadOnlyList<int> chosen, ulong run, float[] mean)
    {
        float[] sums = new float[mean.Length];
        float[] squares = new float[mean.Length];
        float[] weights = new float[mean.Length];
        var model = new HashedWeights(Classes, Measures, weights);
        int[] order = [.. chosen];
        var lots = new XorShift(run * 0x9E3779B97F4A7C15);
        double[] probabilities = new double[Classes];
        var kept = new List<int>();
        int later = Epochs - (Epochs / 2);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            lots.Shuffle(order);
            foreach (int example in order)
            {
                Draw(examples.Features(example), FeatureKey.Mix(run, ((ulong)(uint)epoch << 32) | (uint)example), kept);
                Step(examples, example, CollectionsMarshal.AsSpan(kept), model, probabilities, sums, squares, weights);
            }

            for (int i = 0; i < mean.Length && epoch >= Epochs - later; i++)
                mean[i] += weights[i] / (later * Runs);
        }
    }

    // The lot depends on run, pass and example only: what is left out is the same for all sets of examples.
    private void Draw(ReadOnlySpan<int> features, ulong lot, List<int> kept)
    {
        kept.Clear();
        var draw = new FeatureLot(lot, Dropout);
        foreach (int feature in features)
        {
            if (draw.Keeps())
                kept.Add(feature);
        }
    }

    private void Step(
        ExampleSet examples, int example, ReadOnlySpan<int> features, HashedWeights model, double[] probabilities, float[] sums, float[] squares, float[] weights)
    {
        ReadOnlySpan<float> measures = examples.Measures(example);
        model.Predict(features, measures, probabilities, 1 / (1 - Dropout));
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
}
