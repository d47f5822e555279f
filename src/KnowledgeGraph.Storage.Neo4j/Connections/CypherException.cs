namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>A statement did not succeed.</summary>
public sealed class CypherException : Exception
{
    /// <summary>Code of a failure on the way to the server, in the manner of Neo4j's own codes.</summary>
    public const string Unreachable = "KnowledgeGraph.Connection.Unreachable";

    /// <summary>Code of an answer that is not Neo4j's.</summary>
    public const string NotNeo4j = "KnowledgeGraph.Connection.NotNeo4j";

    /// <summary>A failure.</summary>
    /// <param name="code">Neo4j's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>, or one of this class.</param>
    /// <param name="message">What the server said; it never holds a password.</param>
    /// <param name="isTransient">Whether trying again later may help.</param>
    /// <param name="outcomeUnknown">Whether the statement may have taken effect all the same: the answer was lost.</param>
    /// <param name="inner">The cause.</param>
    public CypherException(string code, string message, bool isTransient = false, bool outcomeUnknown = false, Exception? inner = null)
        : base(message, inner) => (Code, IsTransient, OutcomeUnknown) = (code, isTransient, outcomeUnknown);

    /// <summary>Neo4j's code of the failure.</summary>
    public string Code { get; }

    /// <summary>Whether trying again later may help.</summary>
    public bool IsTransient { get; }

    /// <summary>Whether the statement may have taken effect all the same.</summary>
    public bool OutcomeUnknown { get; }
}
