namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>Collects rows of one statement until a request is large enough: by count, and by characters for graphs of long texts.</summary>
/// <typeparam name="T">Rows or ids.</typeparam>
/// <param name="send">Sends a full batch.</param>
internal sealed class Batches<T>(Func<List<T>, Task> send)
{
    private const int MaxRows = 2_000;
    private const long MaxCharacters = 8_000_000;

    private List<T> _rows = [];
    private long _characters;

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="characters">About how long it is.</param>
    public async Task AddAsync(T row, long characters)
    {
        _rows.Add(row);
        _characters += characters;
        if (_rows.Count >= MaxRows || _characters >= MaxCharacters)
            await FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Sends what is left.</summary>
    public async Task FlushAsync()
    {
        if (_rows.Count == 0)
            return;
        List<T> full = _rows;
        (_rows, _characters) = ([], 0);
        await send(full).ConfigureAwait(false);
    }
}
