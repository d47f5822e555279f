using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Finds noun phrases with a common noun as head ("the chancellor", "his team") and coordinations of persons or bodies.</summary>
internal static class NominalFinder
{
    /// <summary>The nominals of an article in order; <paramref name="taken"/> marks the tokens of names.</summary>
    public static List<Mention> Find(DocumentLayout layout, bool[] taken)
    {
        Document document = layout.Document;
        var nominals = new List<Mention>();
        int covered = 0;
        for (int i = 0; i < document.Count; i++)
        {
            Token head = document[i];
            if (taken[i] || layout.IsFurniture(i) || !IsHead(head) || head.LeftEdge < covered)
                continue;
            covered = i + 1;
            if (IsIdiom(head) || RecognisedNames.TypeOf(head.EntityType) == MentionType.Unknown && head.EntityType.Length > 0)
                continue;
            int start = head.LeftEdge;
            while (start < i && (document[start].IsSpace || document[start].Pos is "PUNCT" or "CCONJ"))
                start++;
            nominals.Add(Read(document, start, head));
        }
        return nominals;
    }

    /// <summary>Coordinations with "and" among the mentions.</summary>
    public static List<Mention> FindCoordinations(Document document, List<Mention> mentions)
    {
        var byHead = new Dictionary<int, Mention>();
        foreach (Mention mention in mentions)
            byHead.TryAdd(mention.HeadIndex, mention);
        var found = new List<Mention>();
        foreach (Mention first in mentions)
        {
            if (first.Head.Dep == "conj" || byHead[first.HeadIndex] != first || !IsJoinable(first))
                continue;
            var members = new List<Mention> { first };
            bool hasAnd = false;
            for (Token at = first.Head; ;)
            {
                Token next = at;
                foreach (Token child in at.Rights)
                {
                    hasAnd |= child.Dep == "cc" && child.Lower is "and" or "&";
                    if (child.Dep == "conj")
                        next = child;
                }
                if (next == at || !byHead.TryGetValue(next.Index, out Mention? member))
                    break;
                members.Add(member);
                at = next;
            }
            if (members.Count > 1 && hasAnd)
                found.Add(Join(document, members));
        }
        return found;
    }

    private static bool IsJoinable(Mention mention) =>
        mention.Type is MentionType.Person or MentionType.Organization or MentionType.Country or MentionType.Group;

    private static Mention Join(Document document, List<Mention> members) =>
        new(document, members[0].Start, Math.Max(members[0].End, members[^1].End), members[0].HeadIndex, MentionForm.Coordination, members[0].Type)
        {
            IsPlural = true,
            Members = members,
        };

    private static bool IsHead(Token token)
    {
        bool isTitle = token.Pos == "PROPN" && WordTable.Of(token.Lower) is var classes && classes.Has(WordClasses.RoleNoun | WordClasses.OrganizationNoun);
        if (token.Pos != "NOUN" && !isTitle && !(token.Pos == "PROPN" && !char.IsUpper(token.Span[0])))
            return false;
        while (token.Dep == "conj" && !token.IsRoot)
            token = token.Head;
        return token.Dep is "nsubj" or "nsubjpass" or "dobj" or "pobj" or "pcomp" or "dative" or "appos" or "attr" or "oprd" or "ROOT" or "poss" or "npadvmod";
    }

    private static bool IsIdiom(Token head)
    {
        if (head.Lower != "place")
            return false;
        return head.Head.Lemma is "take" or "in" || (head.Index > 0 && head.Document[head.Index - 1].Lower is "in" or "first" or "second" or "third");
    }

    private static Mention Read(Document document, int start, Token head)
    {
        string lemma = head.Lemma.ToLowerInvariant();
        WordClasses classes = WordTable.Of(lemma);
        WordClasses form = WordTable.Of(head.Lower);
        return new Mention(document, start, head.Index + 1, head.Index, MentionForm.Nominal, TypeOf(head, lemma, classes | (form & WordClasses.PeopleNoun)))
        {
            IsPlural = (head.Tag is "NNS" or "NNPS" && head.Lower != "police") || form.Has(WordClasses.PeopleNoun),
            Gender = classes.Has(WordClasses.MaleNoun) ? Gender.Male : classes.Has(WordClasses.FemaleNoun) ? Gender.Female : Gender.Unknown,
        };
    }

    private static MentionType TypeOf(Token head, string lemma, WordClasses classes)
    {
        if (classes.Has(WordClasses.OrganizationNoun) && !classes.Has(WordClasses.PeopleNoun))
            return MentionType.Organization;
        if (classes.Has(WordClasses.RoleNoun | WordClasses.PeopleNoun) || IsAgentNoun(head, lemma))
            return MentionType.Person;
        return classes.Has(WordClasses.PlaceNoun) ? MentionType.Place : MentionType.Thing;
    }

    /// <summary>Nouns made for persons by their ending, where the ending is a safe sign.</summary>
    private static bool IsAgentNoun(Token head, string lemma)
    {
        int hyphen = lemma.LastIndexOf('-');
        if (hyphen > 0 && WordTable.Of(lemma[(hyphen + 1)..]).Has(WordClasses.RoleNoun))
            return true;
        if (lemma.Length <= 5 || head.Tag is not ("NN" or "NNS") || lemma is "human" or "specimen" or "committee" or "coffee" or "guarantee" or "degree" or "jamboree")
            return false;
        return EndsWithAny(lemma, "ist", "ian", "eer", "man", "woman", "person", "ologist", "maker", "holder", "goer", "leader", "worker", "seeker", "keeper", "fighter", "owner")
            && lemma != "career";
    }

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
