using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Scoring;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>What models found in articles that were held out from them, with the truth: teaches which findings to trust.</summary>
internal sealed class HeldOutCandidates(TrainingArticle[][] articles, int[] folds, int foldCount)
{
    // Of bounds with nearly the same F1 the highest is taken: where less is marked, more that is found is wrong.
    private const double Tolerance = 0.003;

    private readonly TokenFeatures?[] _shared = new TokenFeatures?[articles.Length];
    private readonly List<RoleLabelling>?[] _found = new List<RoleLabelling>?[articles.Length];
    private readonly bool[]?[] _right = new bool[]?[articles.Length];

    /// <summary>Adds what a pair of models finds in the fold that it has not seen.</summary>
    public void Add(int fold, ChainPair pair, double leastCue)
    {
        for (int i = 0; i < articles.Length; i++)
        {
            if (folds[i] != fold)
                continue;
            TrainingArticle article = articles[i][0];
            var shared = new TokenFeatures(article.Tokens, pair.Cueness.Of(article.Tokens), pair.Cueness.KinOf(article.Tokens));
            List<RoleLabelling> found = AttributionCandidates.Find(shared, pair.Cues, pair.Roles, leastCue);
            _shared[i] = shared;
            _found[i] = found;
            _right[i] = AttributionScorer.LinkedFlags(
                article.Tokens.Document.Text, GoldSpans.Of(article.Marked)[0], [.. found.Select(labelling => GoldSpans.Of(article.Tokens, labelling))]);
        }
    }

    /// <summary>Trains the acceptance classifier on all folds but one (-1: on all).</summary>
    public LinearChainModel TrainAcceptance(ulong seed, int except) => ChainTrainer.Train(
        2,
        sink => WriteExamples(sink, except),
        new ChainTrainingOptions(Passes: 8, Rate: 0.05f, L1: 0.1f, L2: 0.02f, LeastCount: 3, seed));

    /// <summary>
    /// Finds the confidence from which on findings are kept: the highest with about the greatest linked F1 when each fold is judged by a classifier
    /// that has not seen it. Returns it with the figures, and with what the confidences of these classifiers were worth.
    /// </summary>
    public (double Least, Calibration Calibration, IReadOnlyDictionary<string, double> Figures) Choose(ulong seed)
    {
        double[][] confidences = new double[articles.Length][];
        for (int fold = 0; fold < foldCount; fold++)
        {
            LinearChainModel model = TrainAcceptance(seed, fold);
            for (int i = 0; i < articles.Length; i++)
            {
                if (folds[i] == fold)
                    confidences[i] = AttributionCandidates.Accept(_shared[i]!, _found[i]!, model);
            }
        }

        var scores = new List<(double Threshold, double F1)>();
        double gold = articles.Sum(readings => readings[0].Marked.Readings[0].Count);
        for (int percent = 15; percent <= 70; percent++)
        {
            double threshold = percent / 100.0;
            (double kept, double right) = (0, 0);
            for (int i = 0; i < articles.Length; i++)
            {
                for (int k = 0; k < confidences[i].Length; k++)
                {
                    if (confidences[i][k] < threshold)
                        continue;
                    kept++;
                    right += _right[i]![k] ? 1 : 0;
                }
            }

            scores.Add((threshold, 2 * right / (kept + gold)));
        }

        double best = scores.Max(score => score.F1);
        double least = scores.FindLast(score => score.F1 >= best - Tolerance).Threshold;

        return (least, Calibration.Fit(Outcomes(confidences)), Figures(confidences, least));
    }

    private IEnumerable<(double Confidence, bool Right)> Outcomes(double[][] confidences) =>
        confidences.SelectMany((found, i) => found.Select((confidence, k) => (confidence, _right[i]![k])));

    private SortedDictionary<string, double> Figures(double[][] confidences, double least)
    {
        var scorer = new AttributionScorer();
        for (int i = 0; i < articles.Length; i++)
        {
            TrainingArticle article = articles[i][0];
            scorer.Add(
                article.Tokens.Document.Text,
                GoldSpans.Of(article.Marked),
                [.. _found[i]!.Where((_, k) => confidences[i][k] >= least).Select(labelling => GoldSpans.Of(article.Tokens, labelling))]);
        }

        AttributionScores scores = scorer.Scores();
        return new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["source"] = Math.Round(scores.Source.Exact.F1, 1),
            ["cue"] = Math.Round(scores.Cue.Exact.F1, 1),
            ["content"] = Math.Round(scores.Content.Exact.F1, 1),
            ["linked"] = Math.Round(scores.Linked.F1, 1),
            ["linked exact"] = Math.Round(scores.LinkedExact.F1, 1),
        };
    }

    private void WriteExamples(ISequenceSink sink, int except)
    {
        var buffer = new FeatureBuffer();
        for (int i = 0; i < articles.Length; i++)
        {
            if (folds[i] == except)
                continue;
            var features = new AcceptanceFeatures(_shared[i]!, _found[i]!);
            for (int k = 0; k < _found[i]!.Count; k++)
            {
                features.Fill(buffer, k);
                sink.Token(buffer.Keys, _right[i]![k] ? (byte)1 : (byte)0);
                sink.End(articles[i][0].Weight * articles[i].Length);
            }
        }
    }
}
