using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Finds what who, which, whose and that of a relative clause refer to: the noun that the clause depends on, else the noun left of the comma.</summary>
internal static class RelativePronouns
{
    private const int HighestClimb = 6;

    /// <summary>Index of the head noun, -1 when the token is no relative pronoun or the noun is not found.</summary>
    public static int AntecedentOf(DocumentLayout layout, int token)
    {
        Document document = layout.Document;
        Token pronoun = document[token];
        if (pronoun.Lower is not ("who" or "whom" or "which" or "whose" or "that") || pronoun.Tag is not ("WP" or "WDT" or "WP$"))
            return -1;
        Token at = pronoun;
        for (int steps = 0; steps < HighestClimb && !at.IsRoot; steps++)
        {
            if (at.Dep == "relcl" && at.HeadIndex < token)
                return at.HeadIndex;
            at = at.Head;
        }
        for (int i = token - 1; i >= 0 && layout.SentenceOf(i) == layout.SentenceOf(token); i--)
        {
            if (document[i].Pos is "NOUN" or "PROPN")
                return i;
            if (document[i].Pos is not ("PUNCT" or "ADP"))
                return -1;
        }
        return -1;
    }
}
