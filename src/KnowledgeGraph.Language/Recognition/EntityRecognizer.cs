using KnowledgeGraph.Language.Networks;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Recognition;

/// <summary>Greedy transition system for named entities: each move takes one token, as begin, in, last, unit or out of an entity.</summary>
internal sealed unsafe class EntityRecognizer
{
    /// <summary>Tokens of a state the network looks at.</summary>
    public const int Features = 3;

    private readonly EntityClass[] _classes;
    private readonly byte[] _types;
    private readonly int[] _whenClosed;
    private readonly int[][] _whenOpen;

    public EntityRecognizer(TensorFile tensors, IReadOnlyList<EntityClass> classes, TileKernel kernel)
    {
        _classes = [.. classes];
        Network = new StateNetwork(tensors, "ner", Features, classes.Count, kernel);
        _types = [.. _classes.Select(one => one.Label.Length == 0 ? (byte)0 : Labels.EntityTypes.IdOf(one.Label))];
        // UNIT with the empty label exists as a class and is never valid.
        _whenClosed = [.. Where((move, type) => move == EntityMove.Out || (move is EntityMove.Begin or EntityMove.Unit && type != 0))];
        _whenOpen = [.. Enumerable.Range(0, Labels.EntityTypes.Count).Select(type =>
            Where((move, own) => own == type && move is EntityMove.In or EntityMove.Last).ToArray())];
    }

    public StateNetwork Network { get; }

    /// <summary>Marks the entities among the tokens; sentence starts must be set.</summary>
    /// <param name="columns">The tokens.</param>
    /// <param name="features">Their products.</param>
    /// <param name="trace">Receives each step, or null.</param>
    public void Recognize(TokenColumns columns, StateFeatures features, ICollection<EntityStep>? trace)
    {
        float* scores = stackalloc float[Network.ScoreWidth];
        Span<int> tokens = stackalloc int[Features];
        int open = -1;
        byte type = 0;
        for (int i = 0; i < columns.Count; i++)
        {
            bool mayGoOn = i + 1 < columns.Count && !columns.IsSentenceStart(i + 1);
            bool isSpace = columns.Lexemes[i].IsSpace;
            int[] candidates = open < 0 ? _whenClosed : _whenOpen[type];
            tokens[0] = i;
            tokens[1] = open;
            tokens[2] = open < 0 ? -1 : i - 1;
            int chosen = OnlyChoice(open >= 0, mayGoOn, isSpace, candidates);
            if (chosen < 0 || trace is not null)
            {
                features.Score(tokens, scores);
                chosen = Best(candidates, mayGoOn, isSpace, scores);
                trace?.Add(new EntityStep(chosen, tokens.ToArray(), new ReadOnlySpan<float>(scores, _classes.Length).ToArray()));
            }

            EntityMove move = _classes[chosen].Move;
            if (move == EntityMove.Out)
                continue;
            bool begins = move is EntityMove.Begin or EntityMove.Unit;
            type = _types[chosen];
            columns.EntityTypes[i] = type;
            columns.Flags[i] |= begins ? TokenFlags.EntityBegin : TokenFlags.EntityInside;
            open = move switch { EntityMove.Begin => i, EntityMove.In => open, _ => -1 };
        }
    }

    /// <summary>An open entity that cannot go on must end here; white space outside of entities stays outside.</summary>
    private int OnlyChoice(bool isOpen, bool mayGoOn, bool isSpace, int[] candidates)
    {
        if (isOpen ? mayGoOn : !isSpace)
            return -1;
        EntityMove only = isOpen ? EntityMove.Last : EntityMove.Out;
        foreach (int candidate in candidates)
        {
            if (_classes[candidate].Move == only)
                return candidate;
        }

        return -1;
    }

    private int Best(int[] candidates, bool mayGoOn, bool isSpace, float* scores)
    {
        int best = -1;
        foreach (int candidate in candidates)
        {
            bool valid = _classes[candidate].Move switch
            {
                EntityMove.Begin => mayGoOn && !isSpace,
                EntityMove.In => mayGoOn,
                EntityMove.Unit => !isSpace,
                _ => true,
            };
            if (valid && (best < 0 || scores[candidate] > scores[best]))
                best = candidate;
        }

        return best;
    }

    private IEnumerable<int> Where(Func<EntityMove, byte, bool> condition) =>
        Enumerable.Range(0, _classes.Length).Where(i => condition(_classes[i].Move, _types[i]));
}
