namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>A statement that makes a constraint or an index unless it is there.</summary>
/// <param name="Name">Of the constraint, and of the index that backs it, or of the index.</param>
/// <param name="IsConstraint">Whether it makes a constraint.</param>
/// <param name="Text">The Cypher text.</param>
internal sealed record SchemaStatement(string Name, bool IsConstraint, string Text)
{
    /// <summary>Reads <c>CREATE … CONSTRAINT|INDEX name IF NOT EXISTS …</c>.</summary>
    public static SchemaStatement Parse(string text)
    {
        string[] words = text.Split(' ', '\n');
        int kind = Array.FindIndex(words, w => w is "CONSTRAINT" or "INDEX");
        return new SchemaStatement(words[kind + 1], words[kind] == "CONSTRAINT", text);
    }
}
