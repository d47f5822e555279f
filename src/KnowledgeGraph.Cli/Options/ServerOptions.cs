using System.CommandLine;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Connections;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Options;

/// <summary>How to log in to Neo4j: <c>--user</c>, and the password from KG_NEO4J_PASSWORD, <c>--password-file</c> or a prompt; never from the command line.</summary>
internal sealed class ServerOptions
{
    /// <summary>The environment variable that holds the password.</summary>
    public const string PasswordVariable = "KG_NEO4J_PASSWORD";

    private readonly Option<string> user = new("--user") { Description = "Neo4j user", DefaultValueFactory = _ => "neo4j" };
    private readonly Option<FileInfo?> passwordFile = new("--password-file") { Description = $"file with the Neo4j password (else {PasswordVariable}, else asked for)", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Add(user);
        command.Add(passwordFile);
    }

    /// <summary>The store behind an address; warns where the password would travel unencrypted.</summary>
    public Neo4jStore Open(ParseResult parsed, string store, Terminal terminal)
    {
        if (!Neo4jAddress.TryParse(store, out Neo4jAddress? address, out string? fault))
            throw new UsageException(fault);
        if (address.ExposesPassword)
            terminal.Warning($"{address.Server.Authority}: over plain http the password and the graph can be read on the way; use https");
        try
        {
            return new Neo4jStore(address, new Neo4jCredentials(parsed.GetValue(user)!, ReadPassword(parsed, terminal)));
        }
        catch (NotSupportedException error)
        {
            throw new UsageException(error.Message);
        }
    }

    private string ReadPassword(ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(passwordFile) is { } file)
            return File.ReadAllText(file.FullName).TrimEnd('\r', '\n');
        if (Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } password)
            return password;
        if (!terminal.ErrorIsTerminal || Console.IsInputRedirected)
            throw new UsageException($"the Neo4j password is missing: set {PasswordVariable} or give --password-file");
        return terminal.Messages.Prompt(new TextPrompt<string>("Neo4j password:").Secret(null));
    }
}
