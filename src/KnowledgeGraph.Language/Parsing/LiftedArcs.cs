using System.Buffers;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>
/// Gives lifted arcs their true heads: the parser attaches a token that crosses other arcs to an ancestor and says in the label
/// what its head's label is. The head is the first such token found level by level below the ancestor.
/// </summary>
internal ref struct LiftedArcs
{
    private const int None = -1;

    private readonly TokenColumns _columns;
    private readonly int[] _rented;
    private readonly Span<int> _firstChild;
    private readonly Span<int> _nextSibling;
    private readonly Span<int> _queue;

    private LiftedArcs(TokenColumns columns)
    {
        int count = columns.Count;
        _columns = columns;
        _rented = ArrayPool<int>.Shared.Rent(3 * count);
        _firstChild = _rented.AsSpan(0, count);
        _nextSibling = _rented.AsSpan(count, count);
        _queue = _rented.AsSpan(2 * count, count);
        _firstChild.Fill(None);
        for (int i = count - 1; i >= 0; i--)
        {
            int head = columns.Heads[i];
            if (head == i)
                continue;
            _nextSibling[i] = _firstChild[head];
            _firstChild[head] = i;
        }
    }

    /// <summary>Sets the heads and labels of tokens with lifted arcs, in text order; edges must be set.</summary>
    /// <param name="columns">The tokens.</param>
    /// <param name="classes">The class of each token's arc, -1 for none.</param>
    /// <param name="labels">What the classes mean.</param>
    public static void Lower(TokenColumns columns, ReadOnlySpan<int> classes, ArcLabel[] labels)
    {
        var arcs = new LiftedArcs(columns);
        // Until its turn comes a lifted token has no label that a search could find.
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] >= 0 && labels[classes[i]].IsLifted)
                columns.Deps[i] = 0;
        }

        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] < 0 || !labels[classes[i]].IsLifted)
                continue;
            arcs.Move(i, arcs.FindHead(i, labels[classes[i]].HeadLabel));
            columns.Deps[i] = labels[classes[i]].Label;
        }

        ArrayPool<int>.Shared.Return(arcs._rented);
    }

    private readonly int FindHead(int token, byte label)
    {
        int head = _columns.Heads[token], count = 0;
        _queue[count++] = head;
        for (int i = 0; i < count; i++)
        {
            int node = _queue[i];
            for (int child = _firstChild[node]; child >= 0; child = _nextSibling[child])
            {
                if (child == token || _columns.Lexemes[child].IsSpace || child < _columns.LeftEdges[node] || child > _columns.RightEdges[node])
                    continue;
                if (_columns.Deps[child] == label)
                    return child;
                _queue[count++] = child;
            }
        }

        return head;
    }

    private readonly void Move(int token, int head)
    {
        int old = _columns.Heads[token];
        if (old == head)
            return;
        _columns.Heads[token] = head;
        ref int link = ref _firstChild[old];
        while (link != token)
            link = ref _nextSibling[link];
        link = _nextSibling[token];
        link = ref _firstChild[head];
        while (link >= 0 && link < token)
            link = ref _nextSibling[link];
        _nextSibling[token] = link;
        link = token;
    }
}
