namespace KnowledgeGraph.Ingest.Inputs;

/// <summary>Paths without links: two names of one folder have one real path.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The real path of a folder or file; where links loop, the path as far as it could be followed.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        for (int links = 0; links < MaxLinks; links++)
        {
            if (FirstLink(full) is not { } link)
                return full;
            string target = Path.GetFullPath(link.Target, Path.GetDirectoryName(link.Path)!);
            full = Path.GetFullPath(target + full[link.Path.Length..]);
        }
        return full;
    }

    private static (string Path, string Target)? FirstLink(string full)
    {
        string root = Path.GetPathRoot(full)!;
        for (int end = full.IndexOf(Path.DirectorySeparatorChar, root.Length); ; end = full.IndexOf(Path.DirectorySeparatorChar, end + 1))
        {
            string prefix = end < 0 ? full : full[..end];
            if (prefix.Length > root.Length && new FileInfo(prefix).LinkTarget is { } target)
                return (prefix, target);
            if (end < 0)
                return null;
        }
    }
}
