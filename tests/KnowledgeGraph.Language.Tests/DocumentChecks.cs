using System.Text;

namespace KnowledgeGraph.Language.Tests;

/// <summary>What must hold for the document of any text.</summary>
internal static class DocumentChecks
{
    public static void AssertWhole(Document document)
    {
        string? fault = FindFault(document);
        if (fault is not null)
            Assert.Fail(fault + " in: " + (document.Text.Length > 300 ? document.Text[..300] : document.Text));
    }

    /// <summary>All annotation of a document as text.</summary>
    public static string Describe(Document document)
    {
        var result = new StringBuilder();
        foreach (Token token in document.Tokens)
            result.Append(System.Globalization.CultureInfo.InvariantCulture, $"{token.Start} {token.Text} {token.Norm} {token.Tag} {token.Pos} {token.Morph} {token.Lemma} {token.HeadIndex} {token.Dep} {token.EntityIob}{token.EntityType} {token.SentenceIndex}\n");
        return result.ToString();
    }

    private static string? FindFault(Document document)
    {
        int at = 0;
        foreach (Token token in document.Tokens)
        {
            if (token.Start != at || token.End <= at || !token.Span.SequenceEqual(token.Text))
                return $"token {token.Index} is out of place";
            at = token.End + (token.HasSpace ? 1 : 0);
            if (token.HasSpace && document.Text[token.End] != ' ')
                return $"token {token.Index} has no space after it";
            if (token.Head.SentenceIndex != token.SentenceIndex)
                return $"token {token.Index} has its head in another sentence";
            if (token.Tag.Length == 0 || token.Pos.Length == 0 || token.Dep.Length == 0)
                return $"token {token.Index} lacks a label";
            if (token.LeftEdge > token.Index || token.RightEdge < token.Index)
                return $"token {token.Index} lies outside of its subtree";
        }

        if (at != document.Text.Length)
            return $"the tokens end at {at} of {document.Text.Length}";
        return document.Sentences.Sum(sentence => sentence.Count) == document.Count ? null : "sentences leave out tokens";
    }
}
