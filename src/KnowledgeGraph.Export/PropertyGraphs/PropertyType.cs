namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>The type of a property's values.</summary>
public enum PropertyType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number, <see cref="int"/>.</summary>
    Integer,

    /// <summary>A number, <see cref="double"/>.</summary>
    Number,

    /// <summary>Texts in a fixed order, a list of <see cref="string"/>.</summary>
    TextList,
}
