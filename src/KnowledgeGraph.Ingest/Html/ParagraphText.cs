using System.Text;
using AngleSharp.Dom;

namespace KnowledgeGraph.Ingest.Html;

/// <summary>The visible text below a node as paragraphs: block elements and double line breaks part them, white space is collapsed.</summary>
internal static class ParagraphText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "td", "th", "thead", "tr", "ul", "br",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "video", "audio", "canvas", "button", "input", "select", "textarea", "head",
    };

    /// <summary>The paragraphs in document order, none of them empty. The depth of the tree was bounded when it was parsed.</summary>
    public static IReadOnlyList<string> Of(INode root)
    {
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        Visit(root, paragraphs, current);
        Close(paragraphs, current);
        return paragraphs;
    }

    private static void Visit(INode node, List<string> paragraphs, StringBuilder current)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Append(current, text.Data);
                continue;
            }
            if (child is not IElement element || Unseen.Contains(element.LocalName) || element.HasAttribute("hidden"))
                continue;
            bool isBlock = Blocks.Contains(element.LocalName);
            if (isBlock)
                Close(paragraphs, current);
            Visit(element, paragraphs, current);
            if (isBlock)
                Close(paragraphs, current);
        }
    }

    private static void Append(StringBuilder current, string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                current.Append(c);
            else if (current.Length > 0 && current[^1] != ' ')
                current.Append(' ');
        }
    }

    private static void Close(List<string> paragraphs, StringBuilder current)
    {
        string paragraph = current.ToString().TrimEnd();
        current.Clear();
        if (paragraph.Length > 0)
            paragraphs.Add(paragraph);
    }
}
