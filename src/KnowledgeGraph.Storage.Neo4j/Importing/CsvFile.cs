using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Importing;

/// <summary>A CSV file as neo4j-admin reads it: every value in quotes, quotes doubled; a null is an empty field without quotes.</summary>
internal sealed class CsvFile(string path) : IDisposable
{
    private readonly StreamWriter _writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    public void Write(params IEnumerable<string?> values)
    {
        bool first = true;
        foreach (string? value in values)
        {
            if (!first)
                _writer.Write(',');
            first = false;
            if (value is not null)
                _writer.Write("\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
        }
        _writer.Write('\n');
    }

    public void Dispose() => _writer.Dispose();
}
