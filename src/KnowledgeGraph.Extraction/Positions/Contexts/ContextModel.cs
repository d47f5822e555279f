using KnowledgeGraph.Language.Encoders;

namespace KnowledgeGraph.Extraction.Positions.Contexts;

/// <summary>
/// Reads the sentences of the candidates that the first choice takes for possible, and says anew what each of them is: an encoder sees the whole
/// sentence where the features see words and ways. It begins with what the first choice thinks.
/// </summary>
/// <param name="classifier">The encoder with its choice.</param>
internal sealed class ContextModel(SpanClassifier classifier)
{
    /// <summary>The encoder.</summary>
    public SpanClassifier Classifier { get; } = classifier;

    /// <summary>An encoder as it was pretrained.</summary>
    public static SpanClassifier Pretrained(string folder) => SpanClassifier.Pretrained(folder, CandidateSentences.Features, StanceModel.Classes);

    /// <summary>Reads one that was taught.</summary>
    public static ContextModel Read(string folder, Stream stream) => new(SpanClassifier.Read(folder, CandidateSentences.Features, StanceModel.Classes, stream));

    /// <summary>Scores the candidates of an article anew.</summary>
    /// <param name="text">The article.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="scores">What the first choice says of each; those that are thought of anew are replaced.</param>
    public void Score(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores)
    {
        List<CandidateSentence> sentences = new CandidateSentences(text, Classifier).Find(candidates, scores);
        float[][] found = Classifier.Classify([.. sentences.Select(s => s.ToSpans())]);
        for (int i = 0; i < sentences.Count; i++)
        {
            for (int k = 0; k < sentences[i].Candidates.Count; k++)
            {
                int candidate = sentences[i].Candidates[k];
                scores[candidate] = Mean(scores[candidate], found[i].AsSpan(k * StanceModel.Classes, StanceModel.Classes));
            }
        }
    }

    /// <summary>The geometric mean of both opinions: where they differ, neither is as sure as it thinks.</summary>
    private static StanceScore Mean(StanceScore first, ReadOnlySpan<float> second)
    {
        double none = Math.Sqrt(first.None * second[0]), proposes = Math.Sqrt(first.Proposes * second[1]);
        double supports = Math.Sqrt(first.Supports * second[2]), opposes = Math.Sqrt(first.Opposes * second[3]);
        double sum = none + proposes + supports + opposes;
        return new StanceScore(none / sum, proposes / sum, supports / sum, opposes / sum);
    }
}
