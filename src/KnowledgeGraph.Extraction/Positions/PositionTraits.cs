using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// What is measured of a chosen position besides its own words: its rivals, what else its holder is said to think in the sentence and the
/// article, how the article is as a whole. The second choice is learned from these.
/// </summary>
internal sealed class PositionTraits
{
    private readonly PositionText _text;
    private readonly ArticleTokens _tokens;
    private readonly List<ChosenPosition> _chosen;
    private readonly HashedWeights _weights;
    private readonly CandidateFeatures _features;
    private readonly FeatureBuffer _buffer = new();
    private readonly float[] _measures = new float[CandidateFeatures.Measures];
    private readonly double _density;
    private readonly ulong[][] _words;
    private readonly PositionNeighbours _ofHolder;
    private readonly PositionNeighbours _inSentence;
    private readonly Dictionary<int, (double Sum, double Highest, double Second)> _ofPredicate = [];
    private readonly Dictionary<int, double> _ofSentence = [];

    public PositionTraits(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores, List<ChosenPosition> chosen, HashedWeights weights)
    {
        (_text, _tokens, _chosen, _weights, _features) = (text, text.Tokens, chosen, weights, new CandidateFeatures(text));
        _density = chosen.Sum(c => c.Score.Any);
        _words = [.. chosen.Select(c => PositionSelection.ContentWords(text, c.Candidate.Target))];
        var numbers = new HolderNumbers(text);
        _ofHolder = new PositionNeighbours([.. chosen.Select(c => numbers.Of(c.Holder))]);
        _inSentence = new PositionNeighbours([.. chosen.Select(c => _tokens.Sentence[c.Candidate.Predicate])]);
        for (int i = 0; i < candidates.Count; i++)
        {
            (double sum, double highest, double second) = _ofPredicate.GetValueOrDefault(candidates[i].Predicate);
            double any = scores[i].Any;
            _ofPredicate[candidates[i].Predicate] = (sum + any, Math.Max(highest, any), any > highest ? highest : Math.Max(second, any));
            int sentence = _tokens.Sentence[candidates[i].Predicate];
            _ofSentence[sentence] = _ofSentence.GetValueOrDefault(sentence) + any;
        }
    }

    /// <summary>How many measures a row has.</summary>
    public static int Count { get; } = 55 + CandidateFeatures.Groups;

    /// <summary>One row a chosen position.</summary>
    public List<float[]> Rows()
    {
        int sentences = Math.Max(1, _tokens.SentenceStarts.Count - 1);
        return [.. _chosen.Select((_, i) => Row(i, _density / sentences, sentences))];
    }

    private float[] Row(int index, double density, int sentences)
    {
        ChosenPosition c = _chosen[index];
        float[] row = new float[Count];
        int at = 0;
        void Add(double value) => row[at++] = (float)value;
        Candidate candidate = c.Candidate;
        StanceScore s = c.Score;
        Add(s.Any);
        Add(s.Proposes);
        Add(s.Supports);
        Add(s.Opposes);
        Add(Math.Abs(s.Opposes - s.Proposes - s.Supports) / s.Any);
        Add((s.Proposes - s.Supports) / s.Any);
        Add(candidate.Holder >= 0 ? (int)candidate.Class : 3 + (int)candidate.Act);
        Add((int)candidate.Act);
        Add(Agreement(c));
        Add(candidate.Entry is { Deed: true } ? 1 : 0);
        Add(candidate.Negated ? 1 : 0);
        Add((int)candidate.Shape);
        Add((int)candidate.Origin);
        AddHolder(c, Add);
        AddPlace(c, Add, density, sentences);
        AddOthers(index, Add);
        AddConnotations(candidate, Add);
        AddGroups(c, Add);
        System.Diagnostics.Debug.Assert(at == Count, "The row has another length than it says.");
        return row;
    }

    private static double Agreement(ChosenPosition c)
    {
        if (c.Candidate.Entry is not { } entry)
            return 0;
        bool opposes = (entry.Relation == Relation.Opposes) != c.Candidate.Negated;
        return opposes == (c.Relation == Relation.Opposes) ? 1 : -1;
    }

    private void AddHolder(ChosenPosition c, Action<double> add)
    {
        Holder holder = c.Holder;
        bool known = holder.Entity >= 0;
        add(known ? (int)_text.Actors.TypeOf(holder.Entity) : -1);
        add(known && !_text.Actors.IsUnnamed(holder.Entity) ? 1 : 0);
        add(_tokens.Pos[holder.Head] == Grammar.Pronoun ? 1 : 0);
        add(known ? _text.Actors.MentionsOf(holder.Entity) : 0);
        add(StanceLexicon.Instance.IsHolderNoun(_tokens.Lemmas[holder.Head]) ? 1 : 0);
        add(c.Candidate.Holders.Count);
        add(_tokens.Sentence[holder.Head] == _tokens.Sentence[c.Candidate.Predicate] ? c.Candidate.Predicate - holder.Head : -99);
        add(known && c.Candidate.Speech is { } speech && _text.Holders.SourceOf(speech) is [var source, ..] ? (source.Entity == holder.Entity ? 1 : -1) : 0);
    }

    private void AddPlace(ChosenPosition c, Action<double> add, double density, int sentences)
    {
        Candidate candidate = c.Candidate;
        int predicate = candidate.Predicate, sentence = _tokens.Sentence[predicate];
        add(c.TargetActor >= 0 ? 1 : 0);
        add(candidate.Target.Count);
        add(candidate.Target.First - predicate);
        add(_tokens.Pos[candidate.TargetHead]);
        add(_text.Actors.EntityAt(candidate.TargetHead) >= 0 ? 1 : 0);
        add(density);
        add(sentences);
        add((double)_text.OrderOf(predicate) / sentences);
        add(_text.ParagraphOf(predicate));
        add(_text.SentenceOf(predicate).Count);
        add(_tokens.Quotations.Regions[predicate] >= 0 ? 1 : 0);
        add(candidate.Speech is null ? -1 : candidate.Speech.Found.Confidence);
        add(_text.Speakers.IsGuessed(predicate) ? 1 : 0);
        add(_tokens.Tags[predicate]);
        add(_tokens.Deps[predicate]);
        add(Depth(predicate));
        add(_text.Clauses.Helper(predicate, Grammar.Possibilities) >= 0 ? 1 : 0);
    }

    private void AddOthers(int index, Action<double> add)
    {
        ChosenPosition c = _chosen[index];
        int sentence = _tokens.Sentence[c.Candidate.Predicate];
        (double sum, double highest, double second) = _ofPredicate[c.Candidate.Predicate];
        double own = c.Score.Any;
        add(sum);
        add(own < highest ? highest : second);
        add(_ofSentence[sentence]);
        (int better, int here) = (0, 0);
        (double alike, double against, double elsewhere, double total, double likeness) = (0, 0, 0, 0, 0);
        int count = 0;
        foreach (int i in _inSentence.Of(index))
        {
            here += i == index ? 0 : 1;
            better += i != index && _chosen[i].Score.Any > own ? 1 : 0;
        }

        foreach (int i in _ofHolder.Of(index))
        {
            if (i == index)
                continue;
            ChosenPosition other = _chosen[i];
            double any = other.Score.Any;
            (count, total) = (count + 1, total + any);
            bool near = _tokens.Sentence[other.Candidate.Predicate] == sentence;
            bool sameSide = (other.Relation == Relation.Opposes) == (c.Relation == Relation.Opposes);
            if (near && sameSide)
                alike = Math.Max(alike, any);
            else if (near)
                against = Math.Max(against, any);
            else
                elsewhere = Math.Max(elsewhere, any);
            if (sameSide)
                likeness = Math.Max(likeness, PositionSelection.Likeness(_words[i], _words[index]));
        }

        add(better);
        add(here);
        add(alike);
        add(against);
        add(elsewhere);
        add(total);
        add(count);
        add(likeness);
        add(_density / _chosen.Count);
    }

    private void AddConnotations(Candidate candidate, Action<double> add)
    {
        add((int)_text.Connotations.Of(candidate.Predicate));
        add((int)_text.Connotations.Of(candidate.TargetHead));
        foreach (WordSpan span in (ReadOnlySpan<WordSpan>)[candidate.Target, _text.SentenceOf(candidate.Predicate)])
        {
            (int good, int bad) = _text.Connotations.Balance(span);
            add(good - bad);
        }
    }

    /// <summary>What each group of the first choice's features says, and its measures.</summary>
    private void AddGroups(ChosenPosition c, Action<double> add)
    {
        _features.Collect(c.Candidate, _buffer);
        int start = 0;
        foreach (int end in _features.Ends)
        {
            add(_weights.Margin(_buffer.Keys[start..end], 1 + (int)c.Relation));
            start = end;
        }

        _features.Measure(c.Candidate, _measures);
        add(_weights.Margin(_measures, 1 + (int)c.Relation));
    }

    private int Depth(int word)
    {
        int depth = 0;
        while (depth < 12 && _tokens.Heads[word] != word)
            (word, depth) = (_tokens.Heads[word], depth + 1);
        return depth;
    }
}
