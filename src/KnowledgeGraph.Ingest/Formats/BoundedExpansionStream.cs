namespace KnowledgeGraph.Ingest.Formats;

/// <summary>A decompressing stream that stops when its output grows out of proportion to the compressed input.</summary>
internal sealed class BoundedExpansionStream(Stream expanded, Stream compressed, int ratio) : Stream
{
    private const long Free = 64L << 20;

    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <exception cref="UnreadableInputException">The output is out of proportion, or the input is no gzip.</exception>
    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = expanded.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableInputException("the compressed data are damaged");
        }
        _read += count;
        return _read - Free <= compressed.Position * ratio
            ? count
            : throw new UnreadableInputException("the compressed data expand beyond all proportion");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            expanded.Dispose();
        base.Dispose(disposing);
    }
}
