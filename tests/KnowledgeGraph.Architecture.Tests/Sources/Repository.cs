namespace KnowledgeGraph.Architecture.Tests.Sources;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>KnowledgeGraph.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files of <c>src</c> or <c>tests</c>, without what the build generates.</summary>
    public static IEnumerable<string> SourceFiles(string area) =>
        Directory.EnumerateFiles(Path.Combine(Root, area), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>A path as it is named in messages: relative to the root, with forward slashes.</summary>
    public static string Name(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("the tests do not run inside the source tree");
    }
}
