using System.Globalization;
using System.Xml;
using KnowledgeGraph.Export.PropertyGraphs;

namespace KnowledgeGraph.Export.Gexf;

/// <summary>
/// Writes a property graph as GEXF 1.2draft (the version that both Gephi and networkx read): a dynamic graph whose edges last from their first
/// to their last date, when they have any; edges without a date are always there.
/// </summary>
public static class GexfWriter
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    private static readonly PropertyKey Kind = new("kind", PropertyType.Text);
    private static readonly PropertyKey Type = new("type", PropertyType.Text);

    /// <summary>Writes the graph; nodes and edges are taken one by one.</summary>
    public static void Write(PropertyGraph graph, TextWriter writer)
    {
        writer.Write(XmlText.Declaration);
        using var xml = XmlWriter.Create(writer, XmlText.Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("timeformat", "date");
        // Gephi has a column "weight" of its own, filled by the attribute of that name.
        Dictionary<PropertyKey, string> nodeKeys = WriteKeys(xml, "node", [Kind, Type, .. graph.NodeKeys]);
        Dictionary<PropertyKey, string> edgeKeys = WriteKeys(xml, "edge", [Type, .. graph.EdgeKeys.Where(key => key != GraphKeys.Weight)]);
        xml.WriteStartElement("nodes", Namespace);
        foreach (PropertyNode node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", XmlIds.Of(node.Id));
            xml.WriteAttributeString("label", XmlText.Of(node.Label));
            WriteValues(xml, nodeKeys, [(Kind, node.Labels[0]), (Type, node.Labels[^1]), .. node.Properties]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        int number = 0;
        foreach (PropertyEdge edge in graph.Edges)
            WriteEdge(xml, edgeKeys, edge, number++);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        writer.Write('\n');
    }

    private static void WriteEdge(XmlWriter xml, Dictionary<PropertyKey, string> keys, PropertyEdge edge, int number)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", XmlIds.Of(edge.Source));
        xml.WriteAttributeString("target", XmlIds.Of(edge.Target));
        xml.WriteAttributeString("label", XmlText.Of(edge.Type));
        WriteAttribute(xml, "weight", edge, GraphKeys.Weight);
        WriteAttribute(xml, "start", edge, GraphKeys.First);
        WriteAttribute(xml, "end", edge, GraphKeys.Last);
        WriteValues(xml, keys, edge.Properties.Where(property => property.Key != GraphKeys.Weight).Prepend((Type, edge.Type)));
        xml.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter xml, string name, PropertyEdge edge, PropertyKey key)
    {
        foreach ((PropertyKey own, object? value) in edge.Properties)
        {
            if (own == key && value is not null)
                xml.WriteAttributeString(name, XmlText.Of(PropertyText.Of(value)));
        }
    }

    private static Dictionary<PropertyKey, string> WriteKeys(XmlWriter xml, string domain, IReadOnlyList<PropertyKey> keys)
    {
        var ids = new Dictionary<PropertyKey, string>();
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", domain);
        xml.WriteAttributeString("mode", "static");
        foreach (PropertyKey key in keys)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{domain[0]}{ids.Count}");
            ids.Add(key, id);
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("title", XmlText.Of(key.Name));
            xml.WriteAttributeString("type", key.Type switch { PropertyType.Integer => "integer", PropertyType.Number => "double", _ => "string" });
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        return ids;
    }

    private static void WriteValues(XmlWriter xml, Dictionary<PropertyKey, string> keys, IEnumerable<(PropertyKey Key, object? Value)> properties)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach ((PropertyKey key, object? value) in properties)
        {
            if (value is null)
                continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", keys[key]);
            xml.WriteAttributeString("value", XmlText.Of(PropertyText.Of(value)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
