using System.Globalization;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// Trains the mention ranker. The documents are read from left to right with every earlier link right, as marked; the weights
/// minimise the loss of all decisions. Deterministic: the same corpus gives the same model on any machine.
/// </summary>
public static class CoreferenceTrainer
{
    /// <summary>Found by cross-validation on the visible documents; between 3 and 12 little changes.</summary>
    private const double Penalty = 6;

    private const int FewestOccurrences = 3;
    private const int MostSteps = 150;

    /// <summary>Trains on parsed documents.</summary>
    /// <param name="corpus">The marked documents with their layouts, in the order in which they are read.</param>
    /// <param name="progress">Told the iteration and the loss.</param>
    public static RankerModel Train(IReadOnlyList<(GoldDocument Gold, DocumentLayout Layout)> corpus, Action<int, double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var examples = new RankingExamples();
        foreach ((GoldDocument gold, DocumentLayout layout) in corpus)
            Collect(gold, layout, examples);
        RankingProblem problem = examples.ToProblem(FewestOccurrences);
        double[] weights = new LimitedMemoryMinimizer().Minimize(
            problem.Keys.Count, (point, gradient) => problem.Evaluate(point, Penalty, gradient), MostSteps, progress);
        return new RankerModel(
            problem.Keys.Select((key, i) => KeyValuePair.Create(key, Math.Round(weights[i], 6))).Where(w => w.Value != 0),
            string.Create(CultureInfo.InvariantCulture, $"documents={corpus.Count} decisions={examples.Decisions} weights={weights.Length} l2={Penalty}"));
    }

    /// <summary>Parses a marked document.</summary>
    public static DocumentLayout Parse(GoldDocument document, Func<string, Document> parse)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(parse);
        return DocumentLayout.Of(parse(ParsableText.Of(document.Text)));
    }

    private static void Collect(GoldDocument gold, DocumentLayout layout, RankingExamples examples)
    {
        ReferenceContext context = EntityExtractor.Prepare(layout);
        TextSpan[] spans = [.. context.Mentions.Select(m => new TextSpan(layout.Document[m.Start].Start, layout.Document[m.End - 1].End))];
        int[] aligned = MentionAlignment.Align(gold.Mentions, spans);
        int[] clusterOf = Array.ConvertAll(aligned, g => g < 0 ? -1 : gold.Mentions[g].Cluster);
        ReferenceResolver.Resolve(context, new TrainingChooser(clusterOf, examples));
    }
}
