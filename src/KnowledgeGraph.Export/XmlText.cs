using System.Text;
using System.Xml;

namespace KnowledgeGraph.Export;

/// <summary>Text that XML 1.0 can hold: characters it forbids, which no escape can express, become U+FFFD.</summary>
internal static class XmlText
{
    /// <summary>How our XML is written: two spaces, LF, UTF-8, carriage returns kept as character references.</summary>
    public static XmlWriterSettings Settings => new()
    {
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        CloseOutput = false,
    };

    /// <summary>The declaration, written by hand: a text writer would be declared as the encoding of its strings.</summary>
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /// <summary>The text with forbidden characters replaced.</summary>
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && IsAllowed(text, first))
            first++;
        if (first == text.Length)
            return text;
        var clean = new StringBuilder(text);
        for (int i = first; i < text.Length; i++)
        {
            if (!IsAllowed(text, i))
                clean[i] = '\uFFFD';
        }
        return clean.ToString();
    }

    private static bool IsAllowed(string text, int i) =>
        XmlConvert.IsXmlChar(text[i])
        || (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
        || (i > 0 && XmlConvert.IsXmlSurrogatePair(text[i], text[i - 1]));
}
