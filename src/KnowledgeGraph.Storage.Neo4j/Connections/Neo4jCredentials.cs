namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>User and password; the password shows in no text made from it.</summary>
/// <param name="user">The user's name.</param>
/// <param name="password">The password.</param>
public sealed class Neo4jCredentials(string user, string password)
{
    /// <summary>The user's name.</summary>
    public string User { get; } = user;

    internal string Password { get; } = password;

    /// <summary>The user's name alone.</summary>
    public override string ToString() => User;
}
