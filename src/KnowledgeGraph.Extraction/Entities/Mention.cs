using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>One place where somebody or something is referred to, with what is known of it.</summary>
internal sealed class Mention
{
    public Mention(Document document, int start, int end, int head, MentionForm form, MentionType type)
    {
        Document = document;
        Start = start;
        End = end;
        TitleStart = start;
        HeadIndex = head;
        Form = form;
        Type = type;
        Role = GrammarRoles.Of(document[head]);
        HeadLemma = document[head].Lemma.ToLowerInvariant();
        Determiner = DeterminerOf(document, start, head);
    }

    public Document Document { get; }

    /// <summary>Index of the first token; of a person's name without titles.</summary>
    public int Start { get; }

    /// <summary>Index after the last token.</summary>
    public int End { get; }

    /// <summary>Index of the first title before the name; <see cref="Start"/> when there is none.</summary>
    public int TitleStart { get; set; }

    /// <summary>Index of the head token.</summary>
    public int HeadIndex { get; }

    public MentionForm Form { get; }

    /// <summary>The head's base form in lower case.</summary>
    public string HeadLemma { get; }

    /// <summary>Number of the first word among the determiners, of a possessor or a numeral; 0 for none.</summary>
    public int Determiner { get; }

    public MentionType Type { get; set; }

    /// <summary>How sure <see cref="Type"/> is: 0 from the recogniser alone, 1 from context, 1.5 from the name itself, 2 from title or gazetteer.</summary>
    public double Strength { get; set; }

    /// <summary>The name without article and possessive; the empty string for pronouns.</summary>
    public string Core { get; set; } = "";

    /// <summary>The gazetteer's name for it, or null.</summary>
    public string? Canonical { get; set; }

    /// <summary>The country that it names or belongs to, or null.</summary>
    public string? Country { get; set; }

    /// <summary>Whether it only qualifies a noun ("the Russian minister"): it refers, but is no antecedent.</summary>
    public bool IsAdjective { get; set; }

    /// <summary>Whether it is part of a longer name ("the Bank of England"): it refers, but is no antecedent.</summary>
    public bool IsNested { get; set; }

    public bool IsPlural { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Titles and class nouns met with the name.</summary>
    public List<string> RoleWords { get; } = [];

    public GrammarRole Role { get; }

    public PronounClass Pronoun { get; init; }

    public PronounForm PronounForm { get; init; }

    /// <summary>Members of a coordination.</summary>
    public IReadOnlyList<Mention> Members { get; init; } = [];

    /// <summary>Whether apposition or a copula has joined it to a name.</summary>
    public bool IsAttached { get; set; }

    /// <summary>Its place among all mentions of the article.</summary>
    public int Order { get; set; }

    public int Sentence { get; set; }

    public int Paragraph { get; set; }

    /// <summary>Index of the quotation it stands in, -1 outside.</summary>
    public int Quotation { get; set; } = -1;

    public ArticleEntity? Entity { get; set; }

    public Token Head => Document[HeadIndex];

    /// <summary>Whether something later can refer back to it.</summary>
    public bool IsAntecedent => !IsAdjective && !IsNested;

    public bool Covers(int token) => Start <= token && token < End;

    private static int DeterminerOf(Document document, int start, int head)
    {
        int determiner = WordIndex.Determiner(document[start].Lower);
        foreach (Token child in document[head].Lefts)
        {
            if (determiner == 0 && child.Dep is "poss" or "nummod")
                determiner = child.Dep == "poss" ? WordIndex.Possessor : WordIndex.Numeral;
        }
        return determiner;
    }
}
