using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Language.Tests.Golden;

/// <summary>Files the tests read: the project's own, and the reference material beside the repository where it is there.</summary>
internal static class TestFiles
{
    public static string Root { get; } = FindRoot();

    public static string Fixture(string name) => Path.Combine(Root, "tests", "KnowledgeGraph.Language.Tests", "fixtures", name);

    /// <summary>A golden file; the test is skipped where it is absent.</summary>
    public static string Golden(string name) => Shared("golden", name);

    /// <summary>A file of the reference models beside the repository; the test is skipped where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        string relative = Path.Combine(["shared", "models", .. parts]);
        for (string? folder = Path.GetDirectoryName(Root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, relative)))
                return Path.Combine(folder, relative);
        }

        Assert.Skip($"There is no '../{relative}' beside the repository.");
        return "";
    }

    public static IEnumerable<string> ReadLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The tests run within the repository.");
    }
}
