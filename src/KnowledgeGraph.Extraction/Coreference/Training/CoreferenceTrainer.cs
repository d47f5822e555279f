using System.Globalization;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// Trains the mention ranker. The documents are read from left to right twice: with every earlier link right, as marked, and with the links of a
/// model that has not seen the document, so that decisions are learnt after mistakes too (data set aggregation: Ross, Gordon and Bagnell 2011). The weights
/// minimise the loss of all decisions. Deterministic: the same corpus gives the same model on any machine.
/// </summary>
public static class CoreferenceTrainer
{
    /// <summary>Found by cross-validation on the visible documents; between 3 and 12 little changes.</summary>
    private const double Penalty = 6;

    private const int FewestOccurrences = 5;
    private const int MostSteps = 150;

    // The models that make links see all documents but each fourth.
    private const int Parts = 4;

    /// <summary>Trains on parsed documents.</summary>
    /// <param name="corpus">The marked documents with their layouts, in the order in which they are read.</param>
    /// <param name="progress">Told the iteration and the loss.</param>
    public static RankerModel Train(IReadOnlyList<(GoldDocument Gold, DocumentLayout Layout)> corpus, Action<int, double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var examples = new RankingExamples();
        Collect(corpus, examples, null);
        for (int part = 0; part < Parts && corpus.Count > 1 && part < corpus.Count; part++)
        {
            var others = new RankingExamples();
            Collect(corpus.Where((_, i) => i % Parts != part), others, null);
            Collect(corpus.Where((_, i) => i % Parts == part), examples, Fit(others, corpus.Count, null));
        }
        return Fit(examples, corpus.Count, progress);
    }

    private static RankerModel Fit(RankingExamples examples, int documents, Action<int, double>? progress)
    {
        RankingProblem problem = examples.ToProblem(FewestOccurrences);
        double[] weights = new LimitedMemoryMinimizer().Minimize(
            problem.Keys.Count, (point, gradient) => problem.Evaluate(point, Penalty, gradient), MostSteps, progress);
        return new RankerModel(
            problem.Keys.Select((key, i) => KeyValuePair.Create(key, Math.Round(weights[i], 6))).Where(w => w.Value != 0),
            string.Create(CultureInfo.InvariantCulture, $"documents={documents} decisions={examples.Decisions} weights={weights.Length} l2={Penalty}"));
    }

    /// <summary>Parses a marked document.</summary>
    public static DocumentLayout Parse(GoldDocument document, Func<string, Document> parse)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(parse);
        return DocumentLayout.Of(parse(ParsableText.Of(document.Text)));
    }

    /// <param name="corpus">Documents.</param>
    /// <param name="examples">Receives their decisions.</param>
    /// <param name="model">Makes the links that later decisions see; null for those of the annotators.</param>
    private static void Collect(IEnumerable<(GoldDocument Gold, DocumentLayout Layout)> corpus, RankingExamples examples, RankerModel? model)
    {
        foreach ((GoldDocument gold, DocumentLayout layout) in corpus)
        {
            ReferenceContext context = EntityExtractor.Prepare(layout);
            TextSpan[] spans = [.. context.Mentions.Select(m => new TextSpan(layout.Document[m.Start].Start, layout.Document[m.End - 1].End))];
            int[] aligned = MentionAlignment.Align(gold.Mentions, spans);
            int[] clusterOf = Array.ConvertAll(aligned, g => g < 0 ? -1 : gold.Mentions[g].Cluster);
            ReferenceResolver.Resolve(context, new TrainingChooser(clusterOf, examples, model is null ? null : new RankerChooser(model)));
        }
    }
}
