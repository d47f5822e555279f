using System.Globalization;
using FluentAssertions;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;
using Xunit;

namespace KnowledgeGraph.Storage.Contract.Graphs;

/// <summary>What every graph store does; a store's tests inherit from this class.</summary>
public abstract class GraphStoreContract
{
    /// <summary>Opens the store of this test, the same one each time; empty at first.</summary>
    protected abstract IGraphStore Open();

    [Fact]
    public void An_empty_store_has_no_graph()
    {
        using IGraphStore store = Open();
        store.ReadGraph().Should().BeNull();
        store.ReadGraphDigest().Should().BeNull();
    }

    [Fact]
    public void Gives_back_the_graph_byte_for_byte_when_opened_again()
    {
        using (IGraphStore store = Open())
            store.ReplaceGraph(GraphFixtures.Full);

        using IGraphStore again = Open();
        again.ReadGraphDigest().Should().Be(GraphFixtures.Full.Digest);
        Json(again.ReadGraph()!).Should().Be(Json(GraphFixtures.Full));
    }

    [Fact]
    public void Replaces_the_whole_graph()
    {
        using IGraphStore store = Open();
        store.ReplaceGraph(GraphFixtures.Full);
        store.ReplaceGraph(GraphFixtures.Small);
        Json(store.ReadGraph()!).Should().Be(Json(GraphFixtures.Small));
        store.ReadGraphDigest().Should().Be(GraphFixtures.Small.Digest);
        store.ReplaceGraph(GraphFixtures.Full);
        Json(store.ReadGraph()!).Should().Be(Json(GraphFixtures.Full));
    }

    [Fact]
    public void Replacing_by_the_same_graph_changes_nothing()
    {
        using IGraphStore store = Open();
        store.ReplaceGraph(GraphFixtures.Full);
        store.ReplaceGraph(GraphFixtures.Full);
        Json(store.ReadGraph()!).Should().Be(Json(GraphFixtures.Full));
    }

    [Fact]
    public void Takes_an_empty_graph()
    {
        using IGraphStore store = Open();
        store.ReplaceGraph(GraphFixtures.Full);
        store.ReplaceGraph(GraphFixtures.Empty);
        Json(store.ReadGraph()!).Should().Be(Json(GraphFixtures.Empty));
    }

    private static string Json(StatementGraph graph)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        StatementGraphJson.Write(graph, writer);
        return writer.ToString();
    }
}
