using System.Globalization;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary>Whole files, when they are small enough.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of a file that is neither empty nor larger than the limit.</summary>
    /// <exception cref="UnreadableInputException">It is one of these; the message says which.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path, long most)
    {
        Check(path);
        using FileStream file = File.OpenRead(path);
        if (file.Length > most)
            throw new UnreadableInputException(string.Create(CultureInfo.InvariantCulture, $"the file is larger than {most >> 20} MiB"));
        byte[] bytes = new byte[file.Length];
        int read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>Refuses empty files before they are opened: pipes and devices have no length, and opening them could wait for ever.</summary>
    /// <exception cref="UnreadableInputException">The file is empty.</exception>
    public static void Check(string path)
    {
        FileSystemInfo target = new FileInfo(path);
        target = target.ResolveLinkTarget(returnFinalTarget: true) ?? target;
        if (target is not FileInfo { Length: > 0 })
            throw new UnreadableInputException("the file is empty");
    }
}
