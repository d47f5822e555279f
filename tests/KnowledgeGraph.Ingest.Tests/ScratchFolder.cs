using System.Text;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>A folder of its own for a test, removed afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public const string English =
        "The minister said on Tuesday that the government would not accept the plan, and that it was up to the parliament to decide what should be done about the bridge. "
        + "She added that there had been no talks with the other side, but that she was ready to meet them at any time and in any place they might like.";

    public string Path { get; } = Directory.CreateTempSubdirectory("kg-ingest-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public IReadOnlyList<IngestResult> Read(IngestLimits? limits = null) => Read(Path, limits);

    public static IReadOnlyList<IngestResult> Read(string input, IngestLimits? limits = null) => [.. new ArticleReader(limits).Read([input])];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
