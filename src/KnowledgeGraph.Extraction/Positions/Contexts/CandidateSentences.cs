using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Encoders;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Extraction.Positions.Contexts;

/// <summary>
/// Cuts the sentences of candidates into word pieces. Names are replaced by a word of their kind, by the rule of <see cref="CandidateFeatures"/>: who is
/// meant carries no weight, and what the encoder has read of somebody stays out.
/// </summary>
/// <param name="text">The article.</param>
/// <param name="classifier">Whose pieces they are.</param>
internal sealed class CandidateSentences(PositionText text, SpanClassifier classifier)
{
    /// <summary>Numbers of a candidate: what the first choice says, negation, speech, and one for each kind, shape and origin.</summary>
    public const int Features = Origins + HolderOrigins;

    /// <summary>How many classes of predicates, acts of a speaker, shapes of targets and origins of holders there are.</summary>
    public const int PredicateClasses = 3, SpeechActs = 12, TargetShapes = 8, HolderOrigins = 5;

    // A predicate whose holder stands in the clause is known by its class, another one by the speaker's act.
    private const int Kinds = StanceModel.Classes + 2;
    private const int Shapes = Kinds + PredicateClasses + SpeechActs;
    private const int Origins = Shapes + TargetShapes;

    // A word of more pieces (an address, a row of letters) says nothing, and would keep the rest of the sentence out.
    private const int LongestWord = 20;
    private const float PriorScale = 0.2f;
    private const double LeastProbability = 1e-4;

    // A sentence costs much more than a candidate in it: it is read when one candidate is likely enough, and then for less likely ones too.
    private const double LeastSentence = 0.1;
    private const double LeastCandidate = 0.03;

    // What no type of name is known of, then the types in the order of Labels.EntityTypes.
    private static readonly string[] Words =
        ["name", "number", "monday", "event", "building", "country", "language", "law", "region", "money", "nationality", "first", "organization", "percent", "john", "product", "quantity", "time", "book"];

    private readonly ArticleTokens _tokens = text.Tokens;
    private readonly Dictionary<ulong, IReadOnlyList<int>> _known = [];
    private readonly IReadOnlyList<int>[] _names = [.. Words.Select(classifier.PiecesOf)];

    /// <summary>The sentences that are worth reading, in order, with the candidates that are not quite unlikely.</summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="scores">What the first choice says of each.</param>
    /// <param name="marked">Which candidates are known to be stances: these are there in any case. Null for none.</param>
    public List<CandidateSentence> Find(IReadOnlyList<Candidate> candidates, StanceScore[] scores, Func<int, bool>? marked = null)
    {
        var sentences = new SortedDictionary<int, (List<int> Own, bool Read)>();
        for (int i = 0; i < candidates.Count; i++)
        {
            bool isMarked = marked is not null && marked(i);
            if (scores[i].Any < LeastCandidate && !isMarked)
                continue;
            int sentence = _tokens.Sentence[candidates[i].Predicate];
            (List<int> own, bool read) = sentences.TryGetValue(sentence, out (List<int>, bool) known) ? known : ([], false);
            own.Add(i);
            sentences[sentence] = (own, read || isMarked || scores[i].Any >= LeastSentence);
        }

        return [.. sentences.Where(s => s.Value.Read).Select(s => Cut(s.Key, s.Value.Own, candidates, scores)).Where(s => s.Candidates.Count > 0)];
    }

    private CandidateSentence Cut(int sentence, List<int> own, IReadOnlyList<Candidate> candidates, StanceScore[] scores)
    {
        int first = _tokens.SentenceStarts[sentence], end = _tokens.SentenceStarts[sentence + 1];
        var cut = new CandidateSentence();
        cut.Pieces.Add(classifier.Begin);
        var starts = new List<int>();
        for (int word = first; word < end; word++)
        {
            IReadOnlyList<int> pieces = PiecesOf(word);
            // Of a longer sentence the end is not read.
            if (cut.Pieces.Count + pieces.Count >= SpanClassifier.MostPieces)
                break;
            starts.Add(cut.Pieces.Count);
            cut.Pieces.AddRange(pieces);
        }

        starts.Add(cut.Pieces.Count);
        cut.Pieces.Add(classifier.End);
        foreach (int i in own)
            Add(cut, i, candidates[i], scores[i], first, starts);
        return cut;
    }

    private static void Add(CandidateSentence cut, int number, Candidate candidate, StanceScore score, int first, List<int> starts)
    {
        int words = starts.Count - 1;
        var target = new WordSpan(candidate.Target.First - first, candidate.Target.End - first);
        if (candidate.Predicate - first >= words || candidate.TargetHead < first || candidate.TargetHead - first >= words || target.First < 0 || target.End > words)
            return;
        int holder = candidate.Holders.Count > 0 ? candidate.Holders[0].Head - first : -1;
        cut.Candidates.Add(number);
        cut.Spans.Add(Piece(candidate.Predicate - first));
        cut.Spans.Add(Piece(candidate.TargetHead - first));
        cut.Spans.Add((starts[target.First], starts[target.End]));
        cut.Spans.Add(holder >= 0 && holder < words ? Piece(holder) : default);
        Span<float> features = stackalloc float[Features];
        features.Clear();
        foreach (double probability in (ReadOnlySpan<double>)[score.None, score.Proposes, score.Supports, score.Opposes])
        {
            float prior = (float)PortableMath.Log(Math.Max(probability, LeastProbability));
            features[cut.Priors.Count % StanceModel.Classes] = PriorScale * prior;
            cut.Priors.Add(prior);
        }

        features[StanceModel.Classes] = candidate.Negated ? 1 : 0;
        features[StanceModel.Classes + 1] = candidate.Speech is null ? 0 : 1;
        features[Kinds + (candidate.Holder >= 0 ? (int)candidate.Class : PredicateClasses + (int)candidate.Act)] = 1;
        features[Shapes + (int)candidate.Shape] = 1;
        features[Origins + (int)candidate.Origin] = 1;
        cut.Features.AddRange(features);

        // The first piece of a word stands for it.
        (int First, int End) Piece(int word) => (starts[word], starts[word] + 1);
    }

    private IReadOnlyList<int> PiecesOf(int word)
    {
        if (_tokens.Pos[word] == Grammar.ProperNoun || (_tokens.Entities[word] != 0 && _tokens.Pos[word] != Grammar.Noun && _tokens.Pos[word] != Grammar.Verb))
            return _names[_tokens.Entities[word]];
        ulong key = _tokens.Words[word];
        if (!_known.TryGetValue(key, out IReadOnlyList<int>? pieces))
        {
            pieces = classifier.PiecesOf(_tokens.Text(word).ToString());
            _known[key] = pieces = pieces.Count is 0 or > LongestWord ? [classifier.Unknown] : pieces;
        }

        return pieces;
    }
}
