using System.Xml.Linq;
using CsCheck;

namespace KnowledgeGraph.Export.Tests;

public sealed class GraphMlTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>The rules of graphml.xsd and of the specification that our documents could break.</summary>
    [Theory]
    [InlineData(ExportProfile.Summary)]
    [InlineData(ExportProfile.Actors)]
    [InlineData(ExportProfile.Full)]
    public void The_document_keeps_the_rules_of_the_schema(ExportProfile profile)
    {
        XElement root = XDocument.Parse(SampleGraph.Written(GraphExports.Find("graphml")!, SampleGraph.Of(SampleGraph.Hostile), profile)).Root!;

        root.Name.Should().Be(Ns + "graphml");
        root.Elements().Select(e => e.Name.LocalName).Should().OnlyContain(name => name == "key" || name == "graph").And.EndWith("graph").And.ContainSingle(name => name == "graph");
        Dictionary<string, XElement> keys = root.Elements(Ns + "key").ToDictionary(key => key.Attribute("id")!.Value);
        keys.Values.Select(key => key.Attribute("attr.type")!.Value).Should().OnlyContain(type => type == "string" || type == "int" || type == "double");
        keys.Values.Select(key => (key.Attribute("for")!.Value, key.Attribute("attr.name")!.Value)).Should().OnlyHaveUniqueItems();
        XElement graph = root.Element(Ns + "graph")!;
        string[] ids = [.. graph.Elements(Ns + "node").Select(node => node.Attribute("id")!.Value)];
        ids.Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex(@"\A[A-Za-z0-9._:-]+\z", "it is an NMTOKEN"));
        foreach (XElement edge in graph.Elements(Ns + "edge"))
            ids.Should().Contain(edge.Attribute("source")!.Value).And.Contain(edge.Attribute("target")!.Value);
        foreach (XElement data in graph.Descendants(Ns + "data"))
            keys[data.Attribute("key")!.Value].Attribute("for")!.Value.Should().Be(data.Parent!.Name.LocalName);
        foreach (XElement element in graph.Elements())
            element.Elements(Ns + "data").Select(data => data.Attribute("key")!.Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void There_is_one_edge_per_source_relation_and_target()
    {
        XElement root = XDocument.Parse(SampleGraph.Written(GraphExports.Find("graphml")!, SampleGraph.Of("text"), ExportProfile.Summary)).Root!;
        root.Descendants(Ns + "edge")
            .Select(edge => (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value, edge.Elements().First().Value))
            .Should().OnlyHaveUniqueItems().And.HaveCount(7);
    }

    [Fact]
    public void An_edge_whose_end_was_filtered_out_is_left_out()
    {
        XElement root = XDocument.Parse(SampleGraph.Written(GraphExports.Find("graphml")!, SampleGraph.Of("text") with { Actors = [], Proposals = [] }, ExportProfile.Full)).Root!;
        root.Descendants(Ns + "edge").Select(edge => edge.Elements().First().Value).Distinct().Should().BeEquivalentTo("SAME_STORY", "IN", "WITHIN", "STATED_IN");
    }

    // Text of white space alone is text: a reader that drops it must be told.
    [Fact]
    public void Any_text_comes_back_but_for_what_xml_forbids() => Gen.OneOf(Gen.String, Gen.Const(" ")).Sample(text =>
    {
        XElement root = XDocument.Parse(SampleGraph.Written(GraphExports.Find("graphml")!, SampleGraph.Of(text), ExportProfile.Summary), LoadOptions.PreserveWhitespace).Root!;
        string key = root.Elements(Ns + "key").Single(k => k.Attribute("for")!.Value == "node" && k.Attribute("attr.name")!.Value == "name").Attribute("id")!.Value;
        string read = root.Descendants(Ns + "node").Single(n => n.Attribute("id")!.Value == "actor:organization.wire").Elements().Single(d => d.Attribute("key")!.Value == key).Value;
        read.Should().Be(XmlText.Of(text));
    }, iter: 300);

    [Fact]
    public void Different_ids_stay_different() => Gen.Select(Gen.String, Gen.String).Sample((a, b) => (XmlIds.Of(a) == XmlIds.Of(b)).Should().Be(a == b), iter: 2000);

    [Theory]
    [InlineData("a/b", "a.b")]
    [InlineData("a_b", "a_005Fb")]
    public void Ids_stay_readable(string id, string token) => XmlIds.Of(id).Should().Be(token);
}
