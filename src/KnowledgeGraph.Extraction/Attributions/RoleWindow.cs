using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>The stretch of text in which source and content of one cue are looked for, and each word's way to the cue in the tree.</summary>
internal sealed class RoleWindow
{
    private const int Reach = 110;

    // A longer sentence is none: a table, a list, a text without stops. With whole sentences as windows, time would grow with the square of its length.
    private const int LongestSentence = 500;

    private readonly ArticleTokens _tokens;
    private readonly Dictionary<int, (int Distance, ulong Path)> _ancestors = [];
    private readonly HashSet<int> _cue = [];
    private readonly List<RolePath> _paths = [];

    public RoleWindow(ArticleTokens tokens) => _tokens = tokens;

    /// <summary>The words of the cue.</summary>
    public int[] Cue { get; private set; } = [];

    /// <summary>The word of the cue on which its others depend.</summary>
    public int Head { get; private set; }

    /// <summary>The first word of the window.</summary>
    public int Start { get; private set; }

    /// <summary>After the last word of the window.</summary>
    public int End { get; private set; }

    /// <summary>A number for the base forms of all words of the cue.</summary>
    public ulong CueForm { get; private set; }

    /// <summary>The clausal and nominal complements that the cue has, a bit each.</summary>
    public ulong Complements { get; private set; }

    /// <summary>Moves the window to a cue.</summary>
    public void MoveTo(int[] cue)
    {
        Cue = cue;
        _cue.Clear();
        _cue.UnionWith(cue);
        Head = cue[0];
        bool found = false;
        foreach (int token in cue)
        {
            bool top = !_cue.Contains(_tokens.Heads[token]) || _tokens.Heads[token] == token;
            bool full = _tokens.Pos[token] == Grammar.Verb || _tokens.Pos[token] == Grammar.Noun || _tokens.Pos[token] == Grammar.Adjective;
            if (top && (!found || (full && _tokens.Pos[Head] != Grammar.Verb && _tokens.Pos[Head] != Grammar.Noun)))
                (Head, found) = (token, true);
        }

        FindBounds();
        FindAncestors();
        CueForm = 0;
        Complements = 0;
        foreach (int token in cue)
        {
            CueForm = FeatureKey.Mix(CueForm, _tokens.PlainLemmas[token]);
            foreach (int child in _tokens.Tree.Children(token))
            {
                if (!_cue.Contains(child))
                    Complements |= 1UL << _tokens.Deps[child];
            }
        }

        Complements &= Wanted;
        _paths.Clear();
        for (int token = Start; token < End; token++)
            _paths.Add(FindPath(token));
    }

    /// <summary>Whether a word belongs to the cue.</summary>
    public bool IsCue(int token) => _cue.Contains(token);

    /// <summary>The way from a word of the window to the cue.</summary>
    public RolePath PathOf(int token) => _paths[token - Start];

    private RolePath FindPath(int token)
    {
        if (_cue.Contains(token))
            return new RolePath(0, 1, token, 0);
        if (_ancestors.TryGetValue(token, out (int Distance, ulong Path) own))
            return new RolePath(FeatureKey.Mix(own.Path, 2), 2, token, 0);
        int branch = token;
        int depth = 0;
        while (true)
        {
            int head = _tokens.Heads[branch];
            if (head == branch || depth > 60)
                return new RolePath(FeatureKey.Mix(5, _tokens.Deps[branch]), 5, branch, depth);
            if (_cue.Contains(head))
            {
                ulong via = head == Head ? 0UL : FeatureKey.Mix(1, _tokens.Deps[head]);
                return new RolePath(FeatureKey.Mix(FeatureKey.Mix(3, via), _tokens.Deps[branch]), 3, branch, depth);
            }

            if (_ancestors.TryGetValue(head, out (int Distance, ulong Path) above))
                return new RolePath(FeatureKey.Mix(FeatureKey.Mix(above.Path, 4), _tokens.Deps[branch]), 4, branch, depth);
            branch = head;
            depth++;
        }
    }

    private static ulong Wanted { get; } = (1UL << Grammar.ClauseComplement) | (1UL << Grammar.OpenComplement) | (1UL << Grammar.Object)
        | (1UL << Grammar.Subject) | (1UL << Grammar.PassiveSubject) | (1UL << Grammar.Preposition) | (1UL << Grammar.NounClause) | (1UL << Grammar.Agent)
        | (1UL << Grammar.Parataxis) | (1UL << Grammar.PrepositionObject) | (1UL << Grammar.ObjectPredicate);

    private void FindBounds()
    {
        int first = Cue[0];
        int last = Cue[^1];
        int paragraph = _tokens.Paragraph[first];
        int sentence = _tokens.Sentence[first];
        while (sentence > 0 && _tokens.SentenceStarts[sentence - 1] >= _tokens.ParagraphStarts[paragraph]
            && first - _tokens.SentenceStarts[sentence - 1] <= Reach)
        {
            sentence--;
        }

        Start = _tokens.SentenceStarts[sentence];
        sentence = _tokens.Sentence[last];
        int limit = _tokens.ParagraphStarts[_tokens.Paragraph[last] + 1];
        while (_tokens.SentenceStarts[sentence + 1] < limit && _tokens.SentenceStarts[sentence + 2] - last <= Reach)
            sentence++;
        End = _tokens.SentenceStarts[sentence + 1];
        if (LengthOf(_tokens.Sentence[first]) > LongestSentence)
            Start = Math.Max(Start, first - Reach);
        if (LengthOf(_tokens.Sentence[last]) > LongestSentence)
            End = Math.Min(End, last + Reach);
    }

    private int LengthOf(int sentence) => _tokens.SentenceStarts[sentence + 1] - _tokens.SentenceStarts[sentence];

    private void FindAncestors()
    {
        _ancestors.Clear();
        ulong path = 7;
        int at = Head;
        for (int distance = 1; distance < 60 && _tokens.Heads[at] != at; distance++)
        {
            // Only the last three labels on the way up are told apart.
            path = distance <= 3 ? FeatureKey.Mix(path, _tokens.Deps[at]) : FeatureKey.Mix(8, _tokens.Deps[at]);
            at = _tokens.Heads[at];
            if (!_cue.Contains(at))
                _ancestors.TryAdd(at, (distance, path));
        }
    }
}
