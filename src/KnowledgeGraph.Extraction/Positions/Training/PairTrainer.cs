using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Learns to read pairs of actors from marked sentences; how much rare classes count is chosen on held-out ones (five folds) by the mean of the classes' F1.</summary>
internal sealed class PairTrainer(ArticleExtractor reader, Func<MarkedPair, StanceModel> stances, ParallelOptions parallel)
{
    private const int Folds = 5;
    private const int Steps = 10;

    private static readonly LogisticTrainer Trainer = new(PairModel.Classes, L1: 0.6f, L2: 4f, Measures: PairFeatures.Measures);

    /// <summary>Trains a model.</summary>
    public PairModel Train(IReadOnlyList<MarkedPair> pairs)
    {
        var examples = new ExampleSet(PairFeatures.Measures);
        var read = new (PairFeatures Features, ActorPair Pair, PairStance Stance)?[pairs.Count];
        Parallel.For(0, pairs.Count, parallel, i => read[i] = Read(pairs[i]));
        foreach ((PairFeatures features, ActorPair pair, PairStance stance) in read.OfType<(PairFeatures, ActorPair, PairStance)>())
            PairExamples.Add(examples, features, pair, stance);
        var predicted = new double[examples.Count][];
        var models = new HashedWeights[Folds + 1];
        Parallel.For(0, Folds + 1, parallel, fold =>
        {
            models[fold] = Trainer.Train(examples, [.. Enumerable.Range(0, examples.Count).Where(i => i % Folds != fold)]);
            for (int i = fold; i < examples.Count && fold < Folds; i += Folds)
                models[fold].Predict(examples.Features(i), examples.Measures(i), predicted[i] = new double[PairModel.Classes]);
        });
        return new PairModel(models[Folds], BestFactors(examples, predicted));
    }

    private (PairFeatures Features, ActorPair Pair, PairStance Stance)? Read(MarkedPair marked)
    {
        PositionText text = reader.Read(new Article("sentence", marked.Text));
        if (PairExamples.Find(text, marked) is not { } found)
            return null;
        List<Candidate> candidates = new CandidateFinder(text).Find();
        return (new PairFeatures(text, candidates, stances(marked).Score(text, candidates)), found.Pair, found.Stance);
    }

    /// <summary>Powers of the inverse shares of the classes, from all alike to each class alike.</summary>
    private static double[] BestFactors(ExampleSet examples, double[][] predicted)
    {
        double[] shares = new double[PairModel.Classes];
        for (int i = 0; i < examples.Count; i++)
            shares[examples.Label(i)]++;
        double[] best = [];
        double highest = -1;
        for (int step = 0; step < Steps; step++)
        {
            double power = (double)step / Steps;
            double[] factors = [.. shares.Select(s => PortableMath.Exp(-power * PortableMath.Log(Math.Max(1, s) / Math.Max(1, examples.Count))))];
            double figure = MeanF1(examples, predicted, factors);
            if (figure > highest)
                (best, highest) = (factors, figure);
        }

        return best;
    }

    private static double MeanF1(ExampleSet examples, double[][] predicted, double[] factors)
    {
        var counts = new (int Right, int Found, int Marked)[PairModel.Classes];
        for (int i = 0; i < predicted.Length; i++)
        {
            int label = examples.Label(i), found = (int)PairModel.Decide(predicted[i], factors).Stance;
            counts[label].Marked++;
            counts[found].Found++;
            counts[label].Right += found == label ? 1 : 0;
        }

        return counts.Average(c => c.Found + c.Marked == 0 ? 0 : 2.0 * c.Right / (c.Found + c.Marked));
    }
}
