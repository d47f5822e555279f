using System.Globalization;
using System.Xml;
using KnowledgeGraph.Export.PropertyGraphs;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>
/// Writes a property graph as GraphML (http://graphml.graphdrawing.org/specification.html): a directed graph, every key declared with its type,
/// <c>label</c> and <c>kind</c> on nodes, <c>label</c> (the type) on edges, lists joined by <c>|</c>.
/// </summary>
public static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string SchemaLocation = Namespace + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    private static readonly PropertyKey Label = new("label", PropertyType.Text);
    private static readonly PropertyKey Kind = new("kind", PropertyType.Text);
    private static readonly PropertyKey Type = new("type", PropertyType.Text);

    /// <summary>Writes the graph; nodes and edges are taken one by one.</summary>
    public static void Write(PropertyGraph graph, TextWriter writer)
    {
        writer.Write(XmlText.Declaration);
        using var xml = XmlWriter.Create(writer, XmlText.Settings);
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xmlns", "xsi", ns: null, "http://www.w3.org/2001/XMLSchema-instance");
        xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", SchemaLocation);
        Dictionary<PropertyKey, string> nodeKeys = WriteKeys(xml, "node", [Label, Kind, Type, .. graph.NodeKeys]);
        Dictionary<PropertyKey, string> edgeKeys = WriteKeys(xml, "edge", [Label, .. graph.EdgeKeys]);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (PropertyNode node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", XmlIds.Of(node.Id));
            WriteData(xml, nodeKeys, [(Label, node.Label), (Kind, node.Labels[0]), (Type, node.Labels[^1]), .. node.Properties]);
            xml.WriteEndElement();
        }
        foreach (PropertyEdge edge in graph.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", XmlIds.Of(edge.Source));
            xml.WriteAttributeString("target", XmlIds.Of(edge.Target));
            WriteData(xml, edgeKeys, [(Label, edge.Type), .. edge.Properties]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        writer.Write('\n');
    }

    private static Dictionary<PropertyKey, string> WriteKeys(XmlWriter xml, string domain, IReadOnlyList<PropertyKey> keys)
    {
        var ids = new Dictionary<PropertyKey, string>();
        foreach (PropertyKey key in keys)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{domain[0]}{ids.Count}");
            ids.Add(key, id);
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", domain);
            xml.WriteAttributeString("attr.name", XmlText.Of(key.Name));
            xml.WriteAttributeString("attr.type", key.Type switch { PropertyType.Integer => "int", PropertyType.Number => "double", _ => "string" });
            xml.WriteEndElement();
        }
        return ids;
    }

    private static void WriteData(XmlWriter xml, Dictionary<PropertyKey, string> keys, IEnumerable<(PropertyKey Key, object? Value)> properties)
    {
        foreach ((PropertyKey key, object? value) in properties)
        {
            if (value is null)
                continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", keys[key]);
            xml.WriteString(XmlText.Of(PropertyText.Of(value)));
            xml.WriteEndElement();
        }
    }
}
