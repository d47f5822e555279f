using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// What the model sees of a candidate, as hashed keys: predicate and form with the lexicon's class and negation, who would hold the stance,
/// the target's words, the clause around, the words of the one who reports. Names of people, bodies and places are seen as their kind only.
/// </summary>
internal sealed class CandidateFeatures(PositionText text)
{
    /// <summary>Number of the measures of a candidate: vectors of the predicate, the target, the reporting verb, the sentence, the holder.</summary>
    public const int Measures = 8 * WordMeanings.Width;

    private const int MostTargetWords = 30;

    private const int LongestPath = 5;

    private readonly ArticleTokens _tokens = text.Tokens;
    private readonly ClauseStructure _clauses = text.Clauses;
    private readonly StanceLexicon _lexicon = StanceLexicon.Instance;
    private FeatureBuffer _out = new();
    private ulong _kind;
    private readonly int[] _ends = new int[Groups];

    /// <summary>Groups of keys: of the predicate, the holder, the target, the clause, the speech, of how the holder was found.</summary>
    public const int Groups = 6;

    /// <summary>Where each group of the keys that were collected last ends.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    /// <summary>Writes the measures of a candidate: by likeness of words a predicate is understood that no training text has.</summary>
    public void Measure(Candidate c, Span<float> measures)
    {
        measures.Clear();
        WordMeanings meanings = text.Meanings;
        float[] predicate = meanings.Of(c.Predicate);
        Write(measures, 0, predicate);
        if (c.Negated)
            Write(measures, 1, predicate);
        Write(measures, 2, meanings.Of(c.TargetHead));
        Write(measures, 3, meanings.Of(c.Target.Count <= MostTargetWords ? c.Target : new WordSpan(c.Target.First, c.Target.First + MostTargetWords)));
        if (c.Speech is { } speech)
            Write(measures, 4, meanings.Of(CueWord(speech)));
        Write(measures, 5, meanings.Of(text.SentenceOf(c.Predicate)));
        if (c.Entry is null)
            Write(measures, 6, predicate);
        if (c.Holders.Count > 0)
            Write(measures, 7, meanings.Of(c.Holders[0].Head));
    }

    private static void Write(Span<float> measures, int slot, float[] vector) => vector.CopyTo(measures[(slot * WordMeanings.Width)..]);

    /// <summary>Collects the keys of a candidate.</summary>
    public void Collect(Candidate candidate, FeatureBuffer features)
    {
        _out = features;
        _out.Clear();
        _kind = candidate.Holder >= 0 ? (ulong)candidate.Class : 8 + (ulong)candidate.Act;
        AddPredicate(candidate);
        _ends[0] = _out.Count;
        AddHolder(candidate);
        _ends[1] = _out.Count;
        AddTarget(candidate);
        _ends[2] = _out.Count;
        AddClause(candidate);
        _ends[3] = _out.Count;
        AddSpeech(candidate);
        _ends[4] = _out.Count;
        AddOrigin(candidate);
        _ends[5] = _out.Count;
    }

    private static ulong Stance(StanceEntry? entry) => entry is not { } e ? 0 : 1 + ((ulong)e.Relation * 2) + (e.Deed ? 1ul : 0);

    /// <summary>The base form of a word; of a name its kind.</summary>
    private ulong Word(int word) => _tokens.Pos[word] == Grammar.ProperNoun || (_tokens.Entities[word] != 0 && _tokens.Pos[word] != Grammar.Noun && _tokens.Pos[word] != Grammar.Verb)
        ? 0x5000ul + _tokens.Entities[word]
        : _tokens.Lemmas[word];

    private void AddPredicate(Candidate c)
    {
        int v = c.Predicate;
        ulong lemma = Word(v), negated = c.Negated ? 1ul : 0, stance = Stance(c.Entry), shape = (ulong)c.Shape, act = (ulong)c.Act;
        ulong side = c.Holder >= 0 ? 1ul : 0;
        _out.Add(1, _kind);
        _out.Add(2, lemma, c.Form, (side * 2) + negated);
        _out.Add(3, lemma, negated);
        _out.Add(4, lemma, c.Form, (shape * 2) + negated);
        _out.Add(5, stance, negated, _kind);
        _out.Add(6, stance, c.Form, shape);
        _out.Add(7, act, negated, shape);
        _out.Add(8, c.Form, shape, _kind);
        _out.Add(9, _tokens.Tags[v], _kind, stance);
        _out.Add(10, _tokens.Deps[v], _kind, stance);
        _out.Add(11, c.Form, _tokens.Deps[v], _tokens.Tags[v]);
        _out.Add(12, lemma);
        ulong connotation = (ulong)text.Connotations.Of(v);
        _out.Add(24, connotation, c.Form, shape);
        _out.Add(25, connotation, negated, _kind);
        bool known = !_lexicon.Entries(c.Class, _tokens.Lemmas[v]).IsEmpty;
        _out.Add(13, known ? 1ul : 0, stance == 0 ? 0 : 1ul, c.Form);
        ulong helpers = 0;
        foreach (int child in _clauses.Children(v))
        {
            byte d = _tokens.Deps[child];
            if (d == Grammar.AuxiliaryOf)
            {
                _out.Add(14, _tokens.Lemmas[child], _kind, stance);
                _out.Add(15, _tokens.Words[child], negated);
                helpers++;
            }
            else if (d == Grammar.Marker || d == Grammar.AdverbModifier)
            {
                _out.Add(16, _tokens.Lemmas[child], _kind);
            }
            else if (d == Grammar.Particle || d == Grammar.Preposition)
            {
                _out.Add(17, lemma, _tokens.Words[child]);
            }
            else if (d == Grammar.AdjectiveComplement || d == Grammar.Attribute || d == Grammar.ObjectPredicate || d == Grammar.Object
                || (d == Grammar.ClauseComplement && !_clauses.IsPredicate(child)))
            {
                ulong judged = _lexicon.Judgement(_tokens.Lemmas[child]) is { } j ? 1 + (ulong)j : 0;
                _out.Add(18, Word(child), side);
                _out.Add(19, judged, d, (_kind * 2) + negated);
                _out.Add(20, lemma, Word(child));
                _out.Add(26, (ulong)text.Connotations.Of(child), d, (_kind * 2) + negated);
            }

            _out.Add(21, d, _kind);
        }

        _out.Add(22, helpers, _kind, stance);
        bool future = _clauses.Helper(v, Grammar.Futures) >= 0;
        _out.Add(23, future ? 1ul : 0, stance, (shape * 2) + negated);
    }

    private void AddHolder(Candidate c)
    {
        if (c.Holder < 0)
            return;
        int h = c.Holder;
        int entity = text.Actors.EntityAt(h);
        ulong type = entity < 0 ? 15 : (ulong)text.Actors.TypeOf(entity);
        ulong pronoun = _tokens.Pos[h] == Grammar.Pronoun ? _tokens.Words[h] : 0;
        ulong stance = Stance(c.Entry);
        _out.Add(30, type, _kind, stance);
        _out.Add(31, pronoun, type, _kind);
        _out.Add(32, Word(h), _kind);
        _out.Add(33, _tokens.Deps[h], _kind, h < c.Predicate ? 1ul : 0);
        _out.Add(34, Grammar.FirstPerson.Contains(_tokens.Words[h]) ? 1ul : 0, c.Speech is null ? 0 : 1ul, stance);
        _out.Add(35, Bucket(Math.Abs(c.Predicate - h)), _kind);
        _out.Add(36, _lexicon.IsHolderNoun(_tokens.Lemmas[h]) ? 1ul : 0, type);
        _out.Add(37, type, Word(c.Predicate), c.Form);
    }

    private void AddTarget(Candidate c)
    {
        ulong stance = Stance(c.Entry), negated = c.Negated ? 1ul : 0, shape = (ulong)c.Shape;
        int t = c.TargetHead;
        int entity = text.Actors.EntityAt(t);
        ulong type = entity < 0 ? 15 : (ulong)text.Actors.TypeOf(entity);
        _out.Add(40, Word(t), shape);
        _out.Add(41, Word(t), stance, negated);
        _out.Add(42, _tokens.Tags[t], c.Form, stance);
        _out.Add(43, type, c.Form, stance);
        _out.Add(44, Bucket(c.Target.Count), shape, _kind);
        _out.Add(46, type, Word(c.Predicate), c.Form);
        _out.Add(47, c.Target.First > c.Predicate ? 1ul : 0, shape, _kind);
        int good = 0, bad = 0;
        int end = Math.Min(c.Target.End, c.Target.First + MostTargetWords);
        for (int i = c.Target.First; i < end; i++)
        {
            byte pos = _tokens.Pos[i];
            bool content = pos == Grammar.Noun || pos == Grammar.Verb || pos == Grammar.Adjective || pos == Grammar.Adverb;
            if (!content)
                continue;
            _out.Add(49, _tokens.Lemmas[i], stance == 0 ? _kind : stance, negated);
            if (_lexicon.Judgement(_tokens.Lemmas[i]) is { } judged)
                _ = judged == Relation.Opposes ? bad++ : good++;
            foreach (StanceEntry entry in _lexicon.Entries(pos == Grammar.Verb ? PredicateClass.Verb : PredicateClass.Noun, _tokens.Lemmas[i]))
                _out.Add(50, (ulong)entry.Relation, i == t ? 1ul : 0, _kind);
        }

        _out.Add(51, (ulong)Math.Clamp(good - bad + 3, 0, 6), _kind, stance);
        ulong balance = BalanceKey(c.Target.First, end);
        _out.Add(53, (ulong)text.Connotations.Of(t), c.Form, stance);
        _out.Add(54, balance, c.Form, (stance * 2) + negated);
        _out.Add(55, balance, shape, (_kind * 2) + negated);
        _out.Add(52, entity >= 0 && t + 1 == c.Target.End && c.Target.Count <= 3 ? 1ul : 0, stance, c.Form);
    }

    /// <summary>Good and bad words of a stretch, up to two of each, as one number.</summary>
    private ulong BalanceKey(int first, int end)
    {
        (int good, int bad) = text.Connotations.Balance(new WordSpan(first, end));
        return (ulong)((Math.Min(2, good) * 3) + Math.Min(2, bad));
    }

    private void AddClause(Candidate c)
    {
        int v = c.Predicate, head = _tokens.Heads[v];
        ulong stance = Stance(c.Entry), negated = c.Negated ? 1ul : 0;
        ulong governor = head == v ? 0 : Word(head);
        _out.Add(60, governor, _tokens.Deps[v], _kind);
        // No paragraph has this number any more; the weights that were learned expect the key.
        _out.Add(62, text.ParagraphOf(v) == 0 ? 1ul : 0, _kind, stance);
        _out.Add(63, Math.Min(6ul, (ulong)text.ParagraphOf(v)), _kind);
        if (head != v)
        {
            foreach (StanceEntry entry in _lexicon.Entries(PredicateClass.Verb, _tokens.Lemmas[head]))
            {
                _out.Add(64, (ulong)entry.Relation, _tokens.Deps[v], _kind);
                // "voted to reject": the inner verb turns the stance of the outer one.
                _out.Add(74, (ulong)entry.Relation, stance, (_tokens.Deps[v] * 2ul) + negated);
            }
        }

        WordSpan clause = _clauses.Subtree(v);
        int good = 0, bad = 0, stances = 0;
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + (2 * MostTargetWords)); i++)
        {
            if (_lexicon.Judgement(_tokens.Lemmas[i]) is { } judged)
                _ = judged == Relation.Opposes ? bad++ : good++;
            if (_tokens.Pos[i] == Grammar.Verb && !_lexicon.Entries(PredicateClass.Verb, _tokens.Lemmas[i]).IsEmpty)
                stances++;
        }

        _out.Add(66, (ulong)Math.Clamp(good - bad + 3, 0, 6), _kind, negated);
        _out.Add(67, (ulong)Math.Min(3, stances), _kind);
        ulong connotation = (ulong)text.Connotations.Of(v);
        ulong balance = BalanceKey(clause.First, Math.Min(clause.End, clause.First + (2 * MostTargetWords)));
        _out.Add(61, balance, _kind, negated);
        _out.Add(65, balance, (ulong)c.Shape, stance);
        int subject = _clauses.Child(v, Grammar.Subject);
        _out.Add(75, subject < 0 ? 9ul : (ulong)text.Connotations.Of(subject), connotation, _kind);
        if (c.Holder < 0)
        {
            ulong subjectWord = subject < 0 ? 1 : _tokens.Pos[subject] == Grammar.Pronoun ? _tokens.Words[subject] : text.Actors.EntityAt(subject) >= 0 ? 2ul : 3ul;
            _out.Add(68, subjectWord, _kind, negated);
            _out.Add(69, subjectWord, Word(v), (ulong)c.Shape);
        }

        WordSpan sentence = text.SentenceOf(v);
        _out.Add(72, _tokens.Text(sentence.End - 1) is "?" ? 1ul : 0, _kind);
        _out.Add(73, Bucket(sentence.Count), _kind);
    }

    private void AddSpeech(Candidate c)
    {
        bool quoted = _tokens.Quotations.Regions[c.Predicate] >= 0;
        ulong inside = (quoted ? 1ul : 0) + (c.Speech is null ? 0 : 2ul) + (text.Speakers.IsGuessed(c.Predicate) ? 4ul : 0);
        ulong stance = Stance(c.Entry);
        _out.Add(80, inside, _kind, stance);
        if (c.Speech is not { } speech)
            return;
        int cue = CueWord(speech);
        ulong lemma = Word(cue);
        _out.Add(81, lemma, _kind);
        _out.Add(82, lemma, c.Form, (ulong)c.Shape);
        _out.Add(83, lemma, _clauses.IsNegated(cue) ? 1ul : 0, _kind);
        bool same = _tokens.Sentence[cue] == _tokens.Sentence[c.Predicate];
        _out.Add(84, same ? 1ul : 0, _kind, quoted ? 1ul : 0);
        foreach (StanceEntry entry in _lexicon.Entries(PredicateClass.Verb, _tokens.Lemmas[cue]))
            _out.Add(85, (ulong)entry.Relation, _kind, same ? 1ul : 0);
        _out.Add(86, speech.Covers(c.Predicate) && _tokens.Heads[c.Predicate] == cue ? 1ul : 0, _kind, stance);
        _out.Add(87, Bucket(speech.ContentLength), _kind);
        if (speech.Source.Count > 0 && text.Clauses.HeadOf(speech.Source[0]) is var source and >= 0)
        {
            int entity = text.Actors.EntityAt(source);
            _out.Add(88, entity < 0 ? Word(source) : 16 + (ulong)text.Actors.TypeOf(entity), _kind);
        }
    }

    private void AddOrigin(Candidate c)
    {
        Holder holder = c.Holders[0];
        ulong origin = (ulong)c.Origin, stance = Stance(c.Entry);
        ulong type = holder.Entity < 0 ? 15 : (ulong)text.Actors.TypeOf(holder.Entity) + (text.Actors.IsUnnamed(holder.Entity) ? 8ul : 0);
        _out.Add(90, origin, _kind, stance);
        _out.Add(91, origin, type, _kind);
        _out.Add(92, c.Holders.Count > 1 ? 1ul : 0, _kind);
        _out.Add(93, holder.Entity < 0 ? 0 : Bucket(text.Actors.MentionsOf(holder.Entity)), type, _kind);
        _out.Add(94, type, stance, c.Negated ? 1ul : 0);
        _out.Add(95, Bucket(text.OrderOf(c.Predicate)), _kind);
        if (c.Holder >= 0)
            _out.Add(96, Path(c.Holder, c.Predicate), origin, stance == 0 ? 0 : 1ul);
        _out.Add(97, Path(c.TargetHead, c.Predicate), c.Form, (ulong)c.Shape);
        if (c.Speech is { } speech)
        {
            _out.Add(98, (ulong)(speech.Found.Confidence * 5), _kind, c.Holder >= 0 ? 1ul : 0);
            bool same = text.Holders.SourceOf(speech) is [var source, ..] && source.Entity >= 0 && source.Entity == holder.Entity;
            _out.Add(99, same ? 1ul : 0, _kind, stance);
        }
    }

    /// <summary>The labels on the way through the tree from one word up and down to another; 0 when it is long.</summary>
    private ulong Path(int from, int to)
    {
        Span<int> above = stackalloc int[LongestPath];
        int count = 0;
        for (int at = to; count < LongestPath; at = _tokens.Heads[at])
        {
            above[count++] = at;
            if (_tokens.Heads[at] == at)
                break;
        }

        ulong path = 1;
        int up = from;
        for (int step = 0; step < LongestPath; step++)
        {
            int meeting = above[..count].IndexOf(up);
            if (meeting >= 0)
            {
                for (int i = meeting - 1; i >= 0; i--)
                    path = FeatureKey.Mix(path, 0x100ul + _tokens.Deps[above[i]]);
                return path;
            }

            path = FeatureKey.Mix(path, _tokens.Deps[up]);
            up = _tokens.Heads[up];
        }

        return 0;
    }

    private int CueWord(ReportedSpeech speech)
    {
        WordSpan span = speech.Cue[0];
        for (int i = span.First; i < span.End; i++)
        {
            if (_tokens.Pos[i] == Grammar.Verb || _tokens.Pos[i] == Grammar.Noun)
                return i;
        }

        return span.First;
    }

    private static ulong Bucket(int n) => n switch { <= 0 => 0, 1 => 1, 2 => 2, 3 => 3, 4 => 4, <= 6 => 5, <= 9 => 6, <= 14 => 7, <= 24 => 8, _ => 9 };
}
