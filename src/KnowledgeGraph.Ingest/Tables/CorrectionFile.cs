using KnowledgeGraph.Ingest.Decoding;
using KnowledgeGraph.Ingest.Formats;
using KnowledgeGraph.Model.Corrections;

namespace KnowledgeGraph.Ingest.Tables;

/// <summary>Reads <c>graph.corrections.jsonl</c>: a correction a line; blank lines are passed over.</summary>
public static class CorrectionFile
{
    private const int LongestLine = 1 << 20;

    /// <summary>Reads a file of corrections.</summary>
    /// <returns>The set and what is wrong with the file; with errors the set holds the sound lines only and should not be used.</returns>
    public static (CorrectionSet Corrections, IReadOnlyList<IngestRejection> Errors) Read(string path)
    {
        var corrections = new List<Correction>();
        var errors = new List<IngestRejection>();
        try
        {
            using FileStream stream = File.OpenRead(path);
            var lines = new LineReader(stream, LongestLine);
            while (lines.Next())
            {
                if (lines.IsBlank)
                    continue;
                try
                {
                    corrections.Add(lines.IsTooLong
                        ? throw new FormatException("the line is longer than a correction can be")
                        : CorrectionJson.Read(TextDecoder.Decode(lines.Bytes).Text, lines.Number));
                }
                catch (Exception error) when (error is FormatException or BinaryContentException)
                {
                    errors.Add(new IngestRejection(path, lines.Number, error.Message));
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.Add(new IngestRejection(path, null, error.Message));
        }
        return (new CorrectionSet(corrections), errors);
    }
}
