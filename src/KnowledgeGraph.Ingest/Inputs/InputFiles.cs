using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingest.Inputs;

/// <summary>From an input as the user names it (file, folder, glob) to the files it stands for.</summary>
internal static class InputFiles
{
    /// <summary>The files of an input, in a fixed order, and what is to be said about those that are passed over.</summary>
    /// <returns>For each file either the file or a remark.</returns>
    public static IEnumerable<(ArticleFile? File, IngestResult? Remark)> Of(string input)
    {
        if (Directory.Exists(input))
            return Below(input, maxDepth: int.MaxValue, matches: null);
        if (File.Exists(input))
            return [Named(input)];
        if (!GlobPattern.IsPattern(input))
            return [(null, new IngestRejection(input, null, "there is no such file or folder"))];
        GlobPattern pattern;
        try
        {
            pattern = new GlobPattern(input);
        }
        catch (RegexParseException)
        {
            return [(null, new IngestRejection(input, null, "no valid pattern"))];
        }
        return Directory.Exists(pattern.Folder)
            ? Below(pattern.Folder, pattern.Depth, pattern.Matches, input)
            : [(null, new IngestRejection(input, null, "no file matches"))];
    }

    private static (ArticleFile? File, IngestResult? Remark) Named(string path)
    {
        FileKind kind = FileNames.KindOf(path);
        return kind == FileKind.Unknown
            ? (null, new IngestRejection(path, null, $"not a kind of file that is read ({FileNames.Readable})"))
            : (new ArticleFile(path, FileNames.WithoutExtension(Path.GetFileName(path)), kind), null);
    }

    private static IEnumerable<(ArticleFile? File, IngestResult? Remark)> Below(string folder, int maxDepth, Func<string, bool>? matches, string? pattern = null)
    {
        var walk = new FolderWalk(maxDepth);
        int others = 0;
        int files = 0;
        foreach (string relative in walk.FilesBelow(folder))
        {
            if (matches is not null && !matches(relative))
                continue;
            FileKind kind = FileNames.KindOf(relative);
            if (kind == FileKind.Unknown || FileNames.HoldsNoArticles(relative))
            {
                others++;
                continue;
            }
            files++;
            yield return (new ArticleFile(Path.Combine(folder, relative), FileNames.WithoutExtension(relative), kind), null);
        }
        foreach (IngestResult trouble in walk.Troubles)
            yield return (null, trouble);
        string name = pattern ?? folder;
        if (files == 0)
            yield return (null, new IngestRejection(name, null, $"holds no file of a kind that is read ({FileNames.Readable})"));
        else if (others > 0)
            yield return (null, new IngestNotice(name, null, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{others} {(others == 1 ? "file of another kind" : "files of other kinds")} passed over")));
    }
}
