using System.Globalization;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Contexts;
using KnowledgeGraph.Language.Encoders;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Teaches an encoder the sentences of marked texts: once without each third of the texts, so that what comes after learns from what it says of texts that
/// are new to it, and once with all of them.
/// </summary>
/// <param name="pretrained">Where it begins.</param>
/// <param name="articles">Articles.</param>
/// <param name="sentences">Texts of single sentences.</param>
/// <param name="parallel">Threads to use.</param>
/// <param name="progress">Told what is being done.</param>
internal sealed class ContextTrainer(SpanClassifier pretrained, int articles, int sentences, ParallelOptions parallel, Action<string> progress)
{
    private const int Thirds = 3;
    private const int Epochs = 3;

    // Articles of one event are neighbours by name and stay together; each third has some of every kind.
    private const int Stretches = 5 * Thirds;

    private readonly List<SpanSentence>[] _sentences = new List<SpanSentence>[articles + sentences];
    private readonly ContextModel[] _models = new ContextModel[Thirds + 1];

    /// <summary>The model that has not learned from a text; from all of them for -1.</summary>
    public ContextModel For(int text) => _models[text < 0 ? Thirds : ThirdOf(text)];

    /// <summary>Takes the sentences of a text.</summary>
    /// <param name="index">Its number: articles first.</param>
    /// <param name="text">The text.</param>
    /// <param name="candidates">Its candidates.</param>
    /// <param name="choice">A first choice that has not learned from it.</param>
    /// <param name="label">The right class of a candidate, and how much it counts.</param>
    public void Add(int index, PositionText text, List<Candidate> candidates, HashedWeights choice, Func<Candidate, (byte Label, float Weight)> label)
    {
        StanceScore[] scores = new StanceModel(choice, null, null, 0, new Calibration([], [])).Score(text, candidates);
        (byte Label, float Weight)[] labels = [.. candidates.Select(label)];
        _sentences[index] = [.. new CandidateSentences(text, pretrained)
            .Find(candidates, scores, i => labels[i].Weight > 0 && labels[i].Label > 0)
            .Where(s => s.Candidates.Exists(i => labels[i].Weight > 0))
            .Select(s => s.ToSpans([.. s.Candidates.Select(i => labels[i].Label)], [.. s.Candidates.Select(i => labels[i].Weight)]))];
    }

    /// <summary>Teaches the models.</summary>
    public void Train()
    {
        for (int third = 0; third <= Thirds; third++)
        {
            int number = third + 1;
            SpanSentence[] seen = [.. Enumerable.Range(0, _sentences.Length).Where(i => ThirdOf(i) != third).SelectMany(i => _sentences[i])];
            _models[third] = new ContextModel(pretrained.Learn(seen, Epochs, parallel.MaxDegreeOfParallelism, (epoch, loss) => progress(string.Create(CultureInfo.InvariantCulture, $"encoder {number} of {Thirds + 1}, pass {epoch + 1} of {Epochs}: error {loss:0.000}"))));
        }
    }

    private int ThirdOf(int text) => (text < articles ? (int)((long)text * Stretches / articles) : text) % Thirds;
}
