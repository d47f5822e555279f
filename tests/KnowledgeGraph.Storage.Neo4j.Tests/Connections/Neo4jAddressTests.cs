using KnowledgeGraph.Storage.Neo4j.Connections;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Connections;

public sealed class Neo4jAddressTests
{
    [Theory]
    [InlineData("http://localhost:7474/db/neo4j", "http://localhost:7474/db/neo4j", false)]
    [InlineData("http://127.0.0.1:7474", "http://127.0.0.1:7474/db/neo4j", false)]
    [InlineData("http://[::1]:7474/db/a.b-c/", "http://[::1]:7474/db/a.b-c", false)]
    [InlineData("http://graph.example:7474/db/neo4j", "http://graph.example:7474/db/neo4j", true)]
    [InlineData("https://graph.example/db/neo4j", "https://graph.example/db/neo4j", false)]
    [InlineData("bolt://graph.example:7687/db/neo4j", "bolt://graph.example:7687/db/neo4j", true)]
    public void Reads_addresses_and_knows_where_a_password_would_be_seen(string text, string written, bool exposes)
    {
        Neo4jAddress.TryParse(text, out Neo4jAddress? address, out _).Should().BeTrue();
        (address!.ToString(), address.ExposesPassword).Should().Be((written, exposes));
    }

    [Theory]
    [InlineData("http://neo4j:secret@localhost:7474/db/neo4j")]
    [InlineData("http://localhost:7474/db/neo4j?password=secret")]
    [InlineData("http://localhost:7474/db/../secret")]
    [InlineData("http://localhost:7474/browser/secret")]
    [InlineData("http:///db/secret")]
    [InlineData("graph-secret.db")]
    public void Refuses_others_without_repeating_them(string text)
    {
        Neo4jAddress.TryParse(text, out _, out string? fault).Should().BeFalse();
        fault.Should().NotContain("secret");
    }

    [Fact]
    public void Credentials_never_show_the_password() => new Neo4jCredentials("neo4j", "secret").ToString().Should().Be("neo4j");
}
