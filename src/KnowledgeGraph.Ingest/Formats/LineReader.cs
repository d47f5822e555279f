namespace KnowledgeGraph.Ingest.Formats;

/// <summary>Lines of bytes from a stream, with a bound on their length: a longer line is passed over, not kept.</summary>
internal sealed class LineReader(Stream stream, int maxLength)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private byte[] _line = new byte[1 << 12];
    private int _lineLength;
    private int _start;
    private int _end;

    /// <summary>Number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line is longer than the bound; <see cref="Bytes"/> is empty then.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The line without its line feed (a carriage return before it stays: JSON takes it for white space).</summary>
    public ReadOnlySpan<byte> Bytes => _line.AsSpan(0, _lineLength);

    /// <summary>Whether the line holds white space only.</summary>
    public bool IsBlank => !IsTooLong && Bytes.Trim(" \t\r"u8).IsEmpty;

    /// <summary>Goes to the next line.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    public bool Next()
    {
        _lineLength = 0;
        IsTooLong = false;
        bool any = false;
        while (_start < _end || Fill())
        {
            any = true;
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_start, _end - _start);
            int feed = rest.IndexOf((byte)'\n');
            Append(feed < 0 ? rest : rest[..feed]);
            _start = feed < 0 ? _end : _start + feed + 1;
            if (feed >= 0)
                break;
        }
        if (any)
            Number++;
        return any;
    }

    private bool Fill()
    {
        _start = 0;
        _end = stream.Read(_buffer);
        return _end > 0;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (IsTooLong || _lineLength + bytes.Length > maxLength)
        {
            IsTooLong = true;
            _lineLength = 0;
            return;
        }
        if (_lineLength + bytes.Length > _line.Length)
            Array.Resize(ref _line, Math.Max(_line.Length * 2, _lineLength + bytes.Length));
        bytes.CopyTo(_line.AsSpan(_lineLength));
        _lineLength += bytes.Length;
    }
}
