using KnowledgeGraph.Language.Networks;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>
/// Greedy arc-eager parser, non-monotonic (Honnibal and Johnson 2015), with sentence breaks as moves and pseudo-projective
/// labels (Nivre and Nilsson 2005).
/// </summary>
internal sealed unsafe class DependencyParser
{
    /// <summary>Tokens of a state the network looks at.</summary>
    public const int Features = 8;

    private const int Moves = 5;

    private readonly ParserClass[] _classes;
    private readonly (int First, int End)[] _ranges = new (int, int)[Moves];
    private readonly ArcLabel[] _labels;

    public DependencyParser(TensorFile tensors, IReadOnlyList<ParserClass> classes, TileKernel kernel)
    {
        _classes = [.. classes];
        Network = new StateNetwork(tensors, "parser", Features, classes.Count, kernel);
        for (int move = 0, at = 0; move < Moves; move++)
        {
            int first = at;
            while (at < _classes.Length && (int)_classes[at].Move == move)
                at++;
            _ranges[move] = (first, at);
            if (move == Moves - 1 && at != _classes.Length)
                throw new InvalidDataException("The parser's classes are not in the order of their moves.");
        }

        _labels = [.. _classes.Select(one => ArcLabel.Parse(one.Move is MoveKind.Left or MoveKind.Right ? one.Label : "ROOT"))];
    }

    public StateNetwork Network { get; }

    /// <summary>Sets heads, labels, edges and sentence starts.</summary>
    /// <param name="columns">The tokens.</param>
    /// <param name="state">Room for the parse.</param>
    /// <param name="features">The products of the tokens.</param>
    /// <param name="trace">Receives each step, or null.</param>
    public void Parse(TokenColumns columns, ParserState state, StateFeatures features, ICollection<ParserStep>? trace)
    {
        state.Reset(columns.Count);
        Span<int> tokens = stackalloc int[Features];
        float* scores = stackalloc float[Network.ScoreWidth];
        Span<bool> valid = stackalloc bool[Moves];
        while (!state.IsFinal)
        {
            valid[(int)MoveKind.Shift] = state.CanShift();
            valid[(int)MoveKind.Reduce] = state.CanReduce();
            valid[(int)MoveKind.Left] = valid[(int)MoveKind.Right] = state.CanAttach();
            valid[(int)MoveKind.Break] = state.CanBreak();
            int chosen = OnlyClass(valid);
            if (chosen < 0 || trace is not null)
            {
                state.WriteFeatures(tokens);
                features.Score(tokens, scores);
                chosen = Best(valid, scores);
                trace?.Add(new ParserStep(chosen, tokens.ToArray(), new ReadOnlySpan<float>(scores, _classes.Length).ToArray(), valid.ToArray()));
            }

            Apply(state, chosen);
        }

        Annotate(columns, state);
    }

    /// <summary>The class of the only valid move, where it has only one; else -1.</summary>
    private int OnlyClass(ReadOnlySpan<bool> valid)
    {
        int only = -1;
        for (int move = 0; move < Moves; move++)
        {
            if (!valid[move])
                continue;
            if (only >= 0 || _ranges[move].End - _ranges[move].First != 1)
                return -1;
            only = _ranges[move].First;
        }

        return only;
    }

    private int Best(ReadOnlySpan<bool> valid, float* scores)
    {
        int best = -1;
        for (int move = 0; move < Moves; move++)
        {
            if (!valid[move])
                continue;
            for (int i = _ranges[move].First; i < _ranges[move].End; i++)
            {
                if (best < 0 || scores[i] > scores[best])
                    best = i;
            }
        }

        return best;
    }

    private void Apply(ParserState state, int chosen)
    {
        switch (_classes[chosen].Move)
        {
            case MoveKind.Shift: state.Shift(); break;
            case MoveKind.Reduce: state.Reduce(); break;
            case MoveKind.Left: state.AttachLeft(chosen); break;
            case MoveKind.Right: state.AttachRight(chosen); break;
            default: state.Break(); break;
        }
    }

    private void Annotate(TokenColumns columns, ParserState state)
    {
        ReadOnlySpan<int> heads = state.Heads, classes = state.ArcClasses;
        bool lifted = false;
        for (int i = 0; i < heads.Length; i++)
        {
            columns.Heads[i] = heads[i] >= 0 ? heads[i] : i;
            columns.Deps[i] = heads[i] >= 0 ? _labels[classes[i]].Label : ArcLabel.Root;
            lifted |= heads[i] >= 0 && _labels[classes[i]].IsLifted;
        }

        TreeEdges.Set(columns);
        if (!lifted)
            return;
        LiftedArcs.Lower(columns, classes, _labels);
        TreeEdges.Set(columns);
    }
}
