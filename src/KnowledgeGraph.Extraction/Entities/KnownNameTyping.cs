using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Types of names of the gazetteer. A demonym is a people when it is a plural noun, else an adjective of its country. A capital is
/// a place, but stands for its state as subject of what only states do, before what only governments have, or as a party against,
/// between, with others (metonymy: "Moscow rejected").
/// </summary>
internal static class KnownNameTyping
{
    public static void Apply(DocumentLayout layout, Mention mention, KnownName known)
    {
        mention.Strength = known.IsAmbiguous && mention.End - mention.Start == 1 ? 1 : 2;
        mention.Country = known.Country;
        if (known.HasRole())
            mention.RoleWords.Add(known.HeadWord!);
        switch (known.Kind)
        {
            case KnownNameKind.Country:
                (mention.Type, mention.Canonical) = (MentionType.Country, known.Canonical);
                mention.IsAdjective = mention.Head.Dep is "amod" or "compound" or "nmod" && mention.Head.HeadIndex > mention.HeadIndex;
                break;
            case KnownNameKind.Demonym:
                ApplyDemonym(mention, known);
                break;
            case KnownNameKind.Capital:
                if (StandsForState(layout, mention))
                    (mention.Type, mention.Canonical, mention.Strength) = (MentionType.Country, known.Canonical, 1.6);
                else
                    mention.Type = MentionType.Place;
                break;
            case KnownNameKind.Organization or KnownNameKind.Medium:
                (mention.Type, mention.Canonical) = (MentionType.Organization, known.Canonical);
                break;
            case KnownNameKind.Group:
                (mention.Type, mention.Canonical, mention.IsPlural) = (MentionType.Group, known.Canonical, true);
                mention.IsAdjective = Qualifies(mention) || mention.Head.Tag == "JJ";
                break;
            case KnownNameKind.City when known.Text == "Brussels" && StandsForState(layout, mention):
                (mention.Type, mention.Canonical) = (MentionType.Organization, "European Union");
                break;
            default:
                (mention.Type, mention.Canonical) = (MentionType.Place, known.Canonical);
                break;
        }
    }

    private static bool HasRole(this KnownName known) =>
        known.HeadWord is not null && known.Kind is KnownNameKind.Country or KnownNameKind.Organization or KnownNameKind.Medium or KnownNameKind.State or KnownNameKind.City;

    private static void ApplyDemonym(Mention mention, KnownName known)
    {
        Token word = mention.Document[mention.End - 1];
        bool isPlural = word.Tag is "NNPS" or "NNS" || (word.Tag == "NNP" && word.Dep is not ("compound" or "amod" or "nmod") && word.Span[^1] == 's');
        if (!isPlural && (word.Dep is "amod" or "compound" or "nmod" or "poss" || word.Tag == "JJ" || Qualifies(mention)))
        {
            (mention.Type, mention.Canonical, mention.IsAdjective) = (MentionType.Country, known.Canonical, true);
            return;
        }
        (mention.Type, mention.IsPlural) = (MentionType.Group, true);
    }

    /// <summary>Whether a noun follows that the name qualifies.</summary>
    private static bool Qualifies(Mention mention)
    {
        Document document = mention.Document;
        return mention.Head.Dep is "amod" or "compound" or "nmod" && mention.Head.HeadIndex >= mention.End
            || (mention.End < document.Count && document[mention.End].Tag is "NN" or "NNS" or "NNP" or "NNPS" && mention.Head.Dep is not ("nsubj" or "dobj" or "pobj"));
    }

    private static bool StandsForState(DocumentLayout layout, Mention mention)
    {
        Token head = mention.Head;
        if (head.Dep == "conj" && head.Head.Index < head.Index && Gazetteer.Find(head.Head.Text) is { Kind: KnownNameKind.Capital or KnownNameKind.Country })
            head = head.Head;
        Token governor = head.Head;
        return head.Dep switch
        {
            "nsubj" => governor.Pos == "VERB" && governor.Lemma is not ("be" or "lie" or "sit" or "have" or "host" or "see" or "remain" or "become" or "experience" or "witness"),
            "nsubjpass" => governor.Lemma is "accuse" or "criticise" or "criticize" or "condemn" or "urge" or "blame",
            "poss" => WordTable.Of(governor.Lemma.ToLowerInvariant()).Has(WordClasses.MetonymyNoun),
            "pobj" => governor.Lower is "against" or "between" or "with" or "by" && !layout.IsFurniture(head.Index),
            "dobj" => governor.Lemma is "accuse" or "criticise" or "criticize" or "condemn" or "urge" or "blame" or "warn" or "pressure" or "threaten" or "press",
            _ => false,
        };
    }
}
