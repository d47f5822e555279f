namespace KnowledgeGraph.Ingest.Inputs;

/// <summary>
/// All files below a folder in ordinal order of their names, the same on every machine; hidden ones (<c>.git</c>) are left out. Links to folders are followed after everything else,
/// each real folder once, so that a loop of links ends.
/// </summary>
internal sealed class FolderWalk(int maxDepth = int.MaxValue)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<IngestResult> _troubles = [];

    /// <summary>Folders that could not be listed; complete when the walk is over.</summary>
    public IReadOnlyList<IngestResult> Troubles => _troubles;

    /// <summary>The files' paths relative to <paramref name="root"/>, parts joined by <c>/</c>.</summary>
    public IEnumerable<string> FilesBelow(string root)
    {
        var linked = new Queue<string>();
        linked.Enqueue("");
        while (linked.TryDequeue(out string? start))
        {
            var pending = new Stack<string>();
            pending.Push(start);
            while (pending.TryPop(out string? entry))
            {
                string path = Path.Combine(root, entry);
                if (!Directory.Exists(path))
                {
                    yield return entry;
                    continue;
                }
                if (!_visited.Add(RealPath.Of(path)))
                    continue;
                foreach (string child in Children(path, entry).OrderByDescending(name => name, StringComparer.Ordinal))
                {
                    string below = entry.Length == 0 ? child : $"{entry}/{child}";
                    if (IsLinkedFolder(Path.Combine(root, below)))
                        linked.Enqueue(below);
                    else
                        pending.Push(below);
                }
            }
        }
    }

    private IEnumerable<string> Children(string path, string relative)
    {
        int depth = relative.Length == 0 ? 0 : relative.AsSpan().Count('/') + 1;
        if (depth >= maxDepth)
            return [];
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).Where(name => !name.StartsWith('.'))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _troubles.Add(new IngestRejection(path, null, $"the folder cannot be listed: {error.Message}"));
            return [];
        }
    }

    private static bool IsLinkedFolder(string path) => Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is not null;
}
