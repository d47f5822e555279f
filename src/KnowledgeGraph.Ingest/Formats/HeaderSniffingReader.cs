namespace KnowledgeGraph.Ingest.Formats;

/// <summary>A text reader that looks at the first line before it gives it out, to find the separator of a CSV file.</summary>
internal sealed class HeaderSniffingReader : TextReader
{
    private const int HeadLength = 1 << 16;

    private readonly TextReader _text;
    private readonly char[] _head = new char[HeadLength];
    private readonly int _headLength;
    private int _position;

    /// <summary>Reads the head of the text.</summary>
    public HeaderSniffingReader(TextReader text)
    {
        _text = text;
        _headLength = text.ReadBlock(_head);
        Separator = SeparatorOf(_head.AsSpan(0, _headLength));
    }

    /// <summary>Comma, semicolon or tab: the one that stands most often outside quotation marks in the first line.</summary>
    public string Separator { get; }

    public override int Peek() => _position < _headLength ? _head[_position] : _text.Peek();

    public override int Read() => _position < _headLength ? _head[_position++] : _text.Read();

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_position >= _headLength)
            return _text.Read(buffer);
        int count = Math.Min(buffer.Length, _headLength - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    private static string SeparatorOf(ReadOnlySpan<char> head)
    {
        (int commas, int semicolons, int tabs) = (0, 0, 0);
        bool quoted = false;
        foreach (char c in head)
        {
            if (c == '"')
                quoted = !quoted;
            else if (quoted)
                continue;
            else if (c is '\n' or '\r')
                break;
            else if (c == ',')
                commas++;
            else if (c == ';')
                semicolons++;
            else if (c == '\t')
                tabs++;
        }
        if (semicolons > commas && semicolons >= tabs)
            return ";";
        return tabs > commas ? "\t" : ",";
    }
}
