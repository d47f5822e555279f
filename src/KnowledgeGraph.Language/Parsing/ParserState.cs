namespace KnowledgeGraph.Language.Parsing;

/// <summary>
/// Stack, buffer and arcs of a parse under way. Arrays are used again from text to text. Only the last child on each side is
/// asked for, so children are chained from the last one backwards.
/// </summary>
internal sealed class ParserState
{
    private const int None = -1;

    private int[] _stack = [];
    private int[] _returned = [];
    private int[] _head = [];
    private int[] _label = [];
    private int[] _lastLeft = [];
    private int[] _lastRight = [];
    private int[] _earlierSibling = [];
    private bool[] _startsSentence = [];
    private bool[] _noShift = [];
    private int _depth;
    private int _returnedCount;
    private int _next;
    private int _count;

    public bool IsFinal => _depth == 0 && BufferLength == 0;

    /// <summary>Label of the arc to a token's head, as the class that made it; -1 for none.</summary>
    public ReadOnlySpan<int> ArcClasses => _label.AsSpan(0, _count);

    /// <summary>Heads, -1 for none.</summary>
    public ReadOnlySpan<int> Heads => _head.AsSpan(0, _count);

    public int BufferLength => _count - _next + _returnedCount;

    public int StackTop => _depth > 0 ? _stack[_depth - 1] : None;

    public int BufferFirst => Buffer(0);

    public void Reset(int count)
    {
        if (_stack.Length < count)
        {
            int size = Math.Max(count, 1024);
            _stack = new int[size];
            _returned = new int[size];
            _head = new int[size];
            _label = new int[size];
            _lastLeft = new int[size];
            _lastRight = new int[size];
            _earlierSibling = new int[size];
            _startsSentence = new bool[size];
            _noShift = new bool[size];
        }

        _count = count;
        _depth = _returnedCount = _next = 0;
        foreach (int[] links in (ReadOnlySpan<int[]>)[_head, _label, _lastLeft, _lastRight])
            links.AsSpan(0, count).Fill(None);
        _startsSentence.AsSpan(0, count).Clear();
        _noShift.AsSpan(0, count).Clear();
        if (count > 0)
            _startsSentence[0] = true;
    }

    /// <summary>The tokens the network looks at: two of the buffer, three of the stack, the last children of the first of each.</summary>
    public void WriteFeatures(Span<int> features)
    {
        int first = Buffer(0), top = StackTop;
        features[0] = first;
        features[1] = Buffer(1);
        features[2] = top;
        features[3] = _depth > 1 ? _stack[_depth - 2] : None;
        features[4] = _depth > 2 ? _stack[_depth - 3] : None;
        features[5] = first < 0 ? None : _lastLeft[first];
        features[6] = top < 0 ? None : _lastLeft[top];
        features[7] = top < 0 ? None : _lastRight[top];
    }

    public bool CanShift()
    {
        if (_depth == 0)
            return true;
        return BufferLength >= 2 && !_startsSentence[Buffer(0)] && !_noShift[Buffer(0)];
    }

    public bool CanReduce() => _depth > 0;

    public bool CanAttach() => _depth > 0 && BufferLength >= 1 && !_startsSentence[Buffer(0)];

    public bool CanBreak()
    {
        if (BufferLength < 2)
            return false;
        int second = Buffer(1);
        return second == Buffer(0) + 1 && !_startsSentence[second];
    }

    public void Shift() => _stack[_depth++] = TakeFromBuffer();

    public void Reduce()
    {
        int top = _stack[--_depth];
        if (_head[top] >= 0 || _depth == 0)
            return;
        _noShift[top] = true;
        _returned[_returnedCount++] = top;
    }

    public void AttachLeft(int arcClass)
    {
        int head = Buffer(0);
        Attach(head, _stack[--_depth], arcClass);
        _noShift[head] = false;
    }

    public void AttachRight(int arcClass)
    {
        Attach(_stack[_depth - 1], Buffer(0), arcClass);
        Shift();
    }

    public void Break() => _startsSentence[Buffer(1)] = true;

    private int Buffer(int place)
    {
        if (place < _returnedCount)
            return _returned[_returnedCount - 1 - place];
        int token = _next + place - _returnedCount;
        return token < _count ? token : None;
    }

    private int TakeFromBuffer() => _returnedCount > 0 ? _returned[--_returnedCount] : _next++;

    private void Attach(int head, int child, int arcClass)
    {
        // A token that was attached to the right can later be taken by a token on its right: it is its old head's last child.
        if (_head[child] >= 0)
            _lastRight[_head[child]] = _earlierSibling[child];
        int[] last = head > child ? _lastLeft : _lastRight;
        _earlierSibling[child] = last[head];
        last[head] = child;
        _head[child] = head;
        _label[child] = arcClass;
    }
}
