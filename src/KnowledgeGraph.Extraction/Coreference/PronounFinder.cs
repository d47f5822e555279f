using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Finds the personal pronouns of an article.</summary>
internal static class PronounFinder
{
    private static readonly FrozenDictionary<string, (PronounClass Class, PronounForm Form)> Words = Load();

    /// <summary>The pronouns outside of names, in order.</summary>
    public static List<Mention> Find(DocumentLayout layout, bool[] taken)
    {
        Document document = layout.Document;
        var found = new List<Mention>();
        for (int i = 0; i < document.Count; i++)
        {
            Token token = document[i];
            if (taken[i] || layout.IsFurniture(i) || token.Span.Length > 10 || !Words.TryGetValue(token.Lower, out (PronounClass Class, PronounForm Form) word) || !IsPronoun(token))
                continue;
            found.Add(new Mention(document, i, i + 1, i, MentionForm.Pronoun, TypeOf(word.Class))
            {
                Pronoun = word.Class,
                PronounForm = FormOf(token, word.Form),
                Gender = word.Class == PronounClass.He ? Gender.Male : word.Class == PronounClass.She ? Gender.Female : Gender.Unknown,
                IsPlural = word.Class is PronounClass.They or PronounClass.We,
            });
        }
        return found;
    }

    private static bool IsPronoun(Token token) => token.Lower switch
    {
        "i" => token.Span is "I",
        "us" => token.Span is not "US",
        "mine" => token.Pos == "PRON",
        _ => true,
    };

    private static MentionType TypeOf(PronounClass pronoun) => pronoun == PronounClass.It ? MentionType.Thing : MentionType.Person;

    /// <summary>"her", "it" and "you" have one form for two cases: the tree tells which.</summary>
    private static PronounForm FormOf(Token token, PronounForm form) => token.Lower switch
    {
        "her" => token.Tag == "PRP$" || token.Dep == "poss" ? PronounForm.Possessive : PronounForm.Object,
        "it" or "you" => GrammarRoles.Of(token) == GrammarRole.Subject ? PronounForm.Subject : PronounForm.Object,
        _ => form,
    };

    private static FrozenDictionary<string, (PronounClass Class, PronounForm Form)> Load()
    {
        (PronounClass Class, string Subject, string Object, string Possessive, string Reflexive)[] rows =
        [
            (PronounClass.He, "he", "him", "his", "himself"),
            (PronounClass.She, "she", "her", "hers", "herself"),
            (PronounClass.It, "it", "it", "its", "itself"),
            (PronounClass.They, "they", "them 'em ’em", "their theirs", "themselves"),
            (PronounClass.I, "i", "me", "my mine", "myself"),
            (PronounClass.We, "we", "us", "our ours", "ourselves"),
            (PronounClass.You, "you", "you", "your yours", "yourself yourselves"),
        ];
        var words = new Dictionary<string, (PronounClass Class, PronounForm Form)>(StringComparer.Ordinal);
        foreach ((PronounClass pronoun, string subject, string @object, string possessive, string reflexive) in rows)
        {
            Add(pronoun, subject, PronounForm.Subject);
            Add(pronoun, @object, PronounForm.Object);
            Add(pronoun, possessive, PronounForm.Possessive);
            Add(pronoun, reflexive, PronounForm.Reflexive);
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(PronounClass pronoun, string forms, PronounForm form)
        {
            foreach (string word in forms.Split(' '))
                words.TryAdd(word, (pronoun, form));
        }
    }
}
