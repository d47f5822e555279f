using KnowledgeGraph.Language;
using Newtonsoft.Json;

namespace KnowledgeGraph.Pipeline.Annotations;

/// <summary>
/// One JSON object a line: <c>id, text, tokens, ents</c>, the tokens as columns in spaCy's terms: <c>idx</c> counts code points, <c>head</c> is the index
/// of the head (a root's own), <c>sent_start</c> is 1 or −1; <c>ents</c> are <c>[first token, token after the last, label]</c>.
/// </summary>
public sealed class AnnotationJsonWriter : IAnnotationWriter
{
    /// <inheritdoc/>
    public void Write(string articleId, Document document, TextWriter output)
    {
        using var json = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.None };
        json.WriteStartObject();
        json.WritePropertyName("id");
        json.WriteValue(articleId);
        json.WritePropertyName("text");
        json.WriteValue(document.Text);
        json.WritePropertyName("tokens");
        json.WriteStartObject();
        Column(json, document, "text", t => t.Text);
        Column(json, document, "ws", t => t.HasSpace);
        CodePointColumn(json, document);
        Column(json, document, "norm", t => t.Norm);
        Column(json, document, "tag", t => t.Tag);
        Column(json, document, "pos", t => t.Pos);
        Column(json, document, "morph", t => t.Morph);
        Column(json, document, "lemma", t => t.Lemma);
        Column(json, document, "head", t => t.HeadIndex);
        Column(json, document, "dep", t => t.Dep);
        Column(json, document, "sent_start", t => t.IsSentenceStart ? 1 : -1);
        json.WriteEndObject();
        json.WritePropertyName("ents");
        json.WriteStartArray();
        foreach (NamedEntity entity in document.Entities)
        {
            json.WriteStartArray();
            json.WriteValue(entity.Start);
            json.WriteValue(entity.End);
            json.WriteValue(entity.Label);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write('\n');
    }

    private static void Column<T>(JsonTextWriter json, Document document, string name, Func<Token, T> value)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (Token token in document.Tokens)
            json.WriteValue((object?)value(token));
        json.WriteEndArray();
    }

    private static void CodePointColumn(JsonTextWriter json, Document document)
    {
        json.WritePropertyName("idx");
        json.WriteStartArray();
        int codePoints = 0, at = 0;
        foreach (Token token in document.Tokens)
        {
            for (; at < token.Start; at++)
            {
                if (!char.IsLowSurrogate(document.Text[at]))
                    codePoints++;
            }
            json.WriteValue(codePoints);
        }
        json.WriteEndArray();
    }
}
