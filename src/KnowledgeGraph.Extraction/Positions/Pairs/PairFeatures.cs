using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Pairs;

/// <summary>
/// What the model of pairs sees: kinds and grammar of both actors, the way through the tree between them, the words before, between and behind
/// them, what the lexicon says of these, what the choice of positions says of either one. Names are seen as their kind only.
/// </summary>
internal sealed class PairFeatures(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores)
{
    /// <summary>Number of the measures of a pair.</summary>
    public const int Measures = 8 + (2 * WordMeanings.Width);

    private const int LongestWay = 10;

    private readonly ArticleTokens _tokens = text.Tokens;
    private readonly StanceLexicon _lexicon = StanceLexicon.Instance;
    private readonly FeatureBuffer _out = new();

    /// <summary>The keys of a pair.</summary>
    public ReadOnlySpan<ulong> Collect(ActorPair pair)
    {
        _out.Clear();
        ulong first = (ulong)text.Actors.TypeOf(pair.FirstEntity), second = (ulong)text.Actors.TypeOf(pair.SecondEntity);
        WordSpan sentence = text.SentenceOf(pair.First);
        _out.Add(1, first, second);
        _out.Add(2, _tokens.Deps[pair.First], _tokens.Deps[pair.Second]);
        _out.Add(3, Bucket(pair.Second - pair.First));
        _out.Add(4, Bucket(sentence.Count));
        AddWay(pair, first, second);
        AddWords(pair, sentence);
        AddSpeech(pair);
        return _out.Keys;
    }

    /// <summary>Writes the measures of a pair.</summary>
    public void Measure(ActorPair pair, Span<float> measures)
    {
        measures.Clear();
        int sentence = _tokens.Sentence[pair.First];
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate c = candidates[i];
            if (_tokens.Sentence[c.Predicate] != sentence)
                continue;
            foreach (Holder holder in c.Holders)
            {
                if (holder.Entity == pair.FirstEntity)
                    Raise(measures, 0, scores[i], c.Target.Contains(pair.Second));
                else if (holder.Entity == pair.SecondEntity)
                    Raise(measures, 4, scores[i], c.Target.Contains(pair.First));
            }
        }

        text.Meanings.Of(Peak(pair)).CopyTo(measures[8..]);
        text.Meanings.Of(new WordSpan(pair.First + 1, Math.Max(pair.First + 1, pair.Second))).CopyTo(measures[(8 + WordMeanings.Width)..]);
    }

    private static void Raise(Span<float> measures, int at, StanceScore score, bool onTheOther)
    {
        int slot = at + (onTheOther ? 0 : 2);
        measures[slot] = Math.Max(measures[slot], (float)(score.Proposes + score.Supports));
        measures[slot + 1] = Math.Max(measures[slot + 1], (float)score.Opposes);
    }

    private static ulong Bucket(int n) => n switch { <= 1 => 0, 2 => 1, 3 => 2, <= 5 => 3, <= 8 => 4, <= 12 => 5, <= 18 => 6, <= 28 => 7, _ => 8 };

    private ulong Word(int word) => _tokens.Pos[word] == Grammar.ProperNoun || text.Actors.EntityAt(word) >= 0 ? 0x5000ul + _tokens.Entities[word] : _tokens.Lemmas[word];

    /// <summary>What the lexicon says of a word in whatever form; 0 for nothing.</summary>
    private ulong Stance(int word)
    {
        PredicateClass kind = _tokens.Pos[word] == Grammar.Verb ? PredicateClass.Verb : _tokens.Pos[word] == Grammar.Adjective ? PredicateClass.Adjective : PredicateClass.Noun;
        ReadOnlySpan<StanceEntry> entries = _lexicon.Entries(kind, _tokens.Lemmas[word]);
        if (!entries.IsEmpty)
            return entries[0].Relation == Relation.Opposes ? 2ul : 1ul;
        return _lexicon.Judgement(_tokens.Lemmas[word]) is { } judged ? judged == Relation.Opposes ? 2ul : 1ul : 0;
    }

    private int Peak(ActorPair pair)
    {
        int at = pair.First;
        for (int step = 0; step < LongestWay && !text.Clauses.Subtree(at).Contains(pair.Second); step++)
            at = _tokens.Heads[at];
        return at;
    }

    private void AddWay(ActorPair pair, ulong first, ulong second)
    {
        int peak = Peak(pair);
        ulong negated = text.Clauses.IsNegated(peak) ? 1ul : 0;
        (ulong up, ulong upWords) = Climb(pair.First, peak, 1, negated);
        (ulong down, ulong downWords) = Climb(pair.Second, peak, 2, negated);
        ulong lemma = Word(peak), stance = Stance(peak);
        _out.Add(10, up, down);
        _out.Add(11, lemma, up, down);
        _out.Add(12, lemma, negated);
        _out.Add(13, FeatureKey.Mix(upWords, lemma), downWords, negated);
        _out.Add(14, stance, FeatureKey.Mix(up, negated), down);
        _out.Add(15, stance, FeatureKey.Mix(first, negated), second);
        _out.Add(16, lemma, _tokens.Deps[pair.First], _tokens.Deps[pair.Second]);
        _out.Add(17, lemma, FeatureKey.Mix(first, second), negated);
        _out.Add(18, _tokens.Pos[peak], text.Clauses.IsPassive(peak) ? 1ul : 0, stance);
    }

    /// <summary>Adds the words on the way from an actor up to the peak; the hashes of its labels and of its words.</summary>
    private (ulong Labels, ulong Words) Climb(int from, int peak, ulong side, ulong negated)
    {
        (ulong labels, ulong words) = (side, side);
        int at = from;
        for (int step = 0; step < LongestWay && at != peak; step++)
        {
            labels = FeatureKey.Mix(labels, _tokens.Deps[at]);
            at = _tokens.Heads[at];
            if (at == peak)
                break;
            words = FeatureKey.Mix(words, Word(at));
            _out.Add(20, Word(at), side);
            _out.Add(21, Word(at), side, negated);
            _out.Add(22, Stance(at), side, (ulong)Math.Min(step, 3));
        }

        return (labels, words);
    }

    private void AddWords(ActorPair pair, WordSpan sentence)
    {
        Span<int> counts = stackalloc int[9];
        for (int i = sentence.First; i < sentence.End; i++)
        {
            ulong region = i < pair.First ? 0ul : i == pair.First || i == pair.Second ? 3ul : i < pair.Second ? 1ul : 2ul;
            byte pos = _tokens.Pos[i];
            if (region == 3 || pos == Grammar.PunctuationMark)
                continue;
            counts[(int)((region * 3) + Stance(i))]++;
            _out.Add(30, Word(i), region);
            if (pos == Grammar.Verb || pos == Grammar.Noun || pos == Grammar.Adjective)
                _out.Add(31, Word(i));
            if (region == 1 && i + 1 <= pair.Second)
                _out.Add(32, Word(i), i + 1 == pair.Second ? 2 : Word(i + 1));
            bool beside = Math.Abs(i - pair.First) <= 2 || Math.Abs(i - pair.Second) <= 2;
            if (beside)
                _out.Add(33, Word(i), Math.Abs(i - pair.First) <= 2 ? (ulong)(i - pair.First + 4) : 0, Math.Abs(i - pair.Second) <= 2 ? (ulong)(i - pair.Second + 4) : 0);
        }

        for (int region = 0; region < 3; region++)
            _out.Add(34 + region, (ulong)Math.Min(3, counts[(region * 3) + 1]), (ulong)Math.Min(3, counts[(region * 3) + 2]));
    }

    private void AddSpeech(ActorPair pair)
    {
        (ulong first, int cueOfFirst) = Speaks(pair.FirstEntity, pair.Second);
        (ulong second, int cueOfSecond) = Speaks(pair.SecondEntity, pair.First);
        _out.Add(40, first, second);
        if (cueOfFirst >= 0)
            _out.Add(41, Word(cueOfFirst), first);
        if (cueOfSecond >= 0)
            _out.Add(42, Word(cueOfSecond), second);
        _out.Add(43, _tokens.Quotations.Regions[pair.First] >= 0 ? 1ul : 0, _tokens.Quotations.Regions[pair.Second] >= 0 ? 1ul : 0);
    }

    /// <summary>Whether a word is in the mouth of an actor, and the reporting word.</summary>
    private (ulong Speaks, int Cue) Speaks(int speaker, int word)
    {
        if (text.Speakers.At(word) is not { } speech)
            return (0ul, -1);
        bool same = text.Holders.SourceOf(speech) is [var source, ..] && source.Entity == speaker;
        return same ? (1ul, speech.Cue[0].First) : (2ul, -1);
    }
}
