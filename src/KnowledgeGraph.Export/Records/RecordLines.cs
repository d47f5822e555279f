using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Export.Records;

/// <summary><c>jsonl</c>: the records behind the graph, one a line, as <c>kg extract</c> writes them and <c>kg import jsonl</c> takes them.</summary>
public static class RecordLines
{
    /// <summary>Writes records as they come.</summary>
    public static void Write(IEnumerable<ArticleRecord> records, TextWriter writer)
    {
        foreach (ArticleRecord record in records)
        {
            ArticleRecordJson.Write(record, writer);
            writer.Write('\n');
        }
    }
}
