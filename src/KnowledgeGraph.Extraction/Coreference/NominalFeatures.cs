using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>The features of linking a description to an entity, or to none.</summary>
internal static class NominalFeatures
{
    /// <summary>Whether the description's head is a word by which the entity was called before or can be called.</summary>
    public static bool SharesHead(ArticleEntity entity, Mention nominal) =>
        entity.RoleWords.Contains(nominal.HeadLemma) || HasNominalWithHead(entity, nominal);

    /// <summary>Features of the decision that the description names somebody new.</summary>
    public static void OfNone(Mention nominal, FeatureBuffer features)
    {
        features.Begin(PronounClass.None);
        int post = HasPostmodifier(nominal) ? 1 : 0;
        int type = ((int)nominal.Type << 1) | (nominal.IsPlural ? 1 : 0);
        features.Add(Template.None);
        features.Add(Template.NoneDeterminer, nominal.Determiner);
        features.Add(Template.NoneType, type);
        features.Add(Template.NonePost, post);
        features.Add(Template.NoneModifiers, Math.Min(2, CountModifiers(nominal)));
        features.Add(Template.NoneDeterminerPost, nominal.Determiner, post);
        features.Add(Template.NonePosition, (int)PositionOf(nominal));
        features.Add(Template.NoneDeterminerType, nominal.Determiner, type);
        if (WordIndex.Noun(nominal.HeadLemma) is > 0 and var noun)
            features.Add(Template.NoneHeadNoun, noun);
    }

    /// <summary>Features of the decision that the description refers to a candidate.</summary>
    public static void Of(Mention nominal, Candidate candidate, int rank, List<Candidate> candidates, FeatureBuffer features)
    {
        ArticleEntity entity = candidate.Entity;
        Mention last = candidate.Last;
        int sentences = nominal.Sentence - last.Sentence;
        int definite = WordIndex.IsDefinite(nominal.Determiner) ? nominal.Determiner : 0;
        features.Begin(PronounClass.None);
        features.Add(Template.Bias);
        features.Add(Template.Determiner, nominal.Determiner);
        features.Add(Template.Sentences, FeatureBuffer.Bucket(sentences, 0, 1, 2, 4, 8));
        features.Add(Template.DeterminerSentences, definite, FeatureBuffer.Bucket(sentences, 0, 1, 3));
        features.Add(Template.Rank, FeatureBuffer.Bucket(rank, 0, 1, 2, 4, 8));
        features.Add(Template.Types, (int)nominal.Type, (int)entity.Kind);
        features.Add(Template.Numbers, nominal.IsPlural ? 1 : 0, entity.IsPlural ? 1 : 0);
        features.Add(Template.Post, HasPostmodifier(nominal) ? 1 : 0);
        features.Add(Template.LastRole, (int)last.Role);
        features.Add(Template.Mentions, FeatureBuffer.Bucket(candidate.Count, 1, 2, 4, 8));
        int match = AddHeads(nominal, candidate, sentences, definite, features);
        if (nominal.Gender != Gender.Unknown && entity.Gender != Gender.Unknown)
            features.Add(Template.Gender, nominal.Gender == entity.Gender ? 1 : 0);
        AddConstruction(nominal, last, sentences, features);
        int most = 0;
        foreach (Candidate other in candidates)
        {
            if (other.Entity.Kind == entity.Kind)
                most = Math.Max(most, other.Count);
        }
        features.Add(Template.MostMentionedHead, candidate.Count >= most ? 1 : 0, match);
        if (nominal.Quotation != last.Quotation)
            features.Add(Template.QuotationDiffers);
        if (nominal.Type == MentionType.Place && nominal.HeadLemma is "country" or "nation" or "state")
            features.Add(Template.CountryNoun, (int)entity.Kind);
        if (nominal.Type == MentionType.Organization && nominal.HeadLemma is "government" or "administration" or "regime")
            features.Add(Template.GovernmentNoun, (int)entity.Kind);
    }

    /// <summary>Adds what head and modifiers share with the entity's names and descriptions; returns 2 for a role, 1 for a head, 0 for neither.</summary>
    private static int AddHeads(Mention nominal, Candidate candidate, int sentences, int definite, FeatureBuffer features)
    {
        ArticleEntity entity = candidate.Entity;
        bool head = HasNominalWithHead(entity, nominal), role = entity.RoleWords.Contains(nominal.HeadLemma), lastWord = false, inName = false;
        bool named = false, modifierInName = false;
        foreach (Mention mention in entity.Mentions)
        {
            if (mention.Order >= nominal.Order || mention.Form != MentionForm.Name || !mention.IsAntecedent)
                continue;
            named = true;
            if (nominal.Type != MentionType.Person)
            {
                lastWord |= mention.Document[mention.End - 1].Lower == nominal.HeadLemma;
                inName |= HasWord(mention, nominal.HeadLemma);
            }
            modifierInName |= SharesModifier(nominal, mention);
        }
        features.Add(Template.HeadMatch, (head ? 1 : 0) | (role ? 2 : 0), lastWord ? 1 : 0, inName ? 1 : 0);
        features.Add(Template.HeadModifiers, head ? 1 : 0, HaveClash(nominal, entity) ? 1 : 0, definite);
        if (role)
        {
            features.Add(Template.RoleDeterminer, definite);
            features.Add(Template.RoleSentences, FeatureBuffer.Bucket(sentences, 0, 2, 6));
        }
        features.Add(Template.NamedHead, named ? 1 : 0, head ? 1 : 0, (int)nominal.Type);
        if (modifierInName)
            features.Add(Template.ModifierInName);
        return role ? 2 : head ? 1 : 0;
    }

    private static void AddConstruction(Mention nominal, Mention last, int sentences, FeatureBuffer features)
    {
        Token head = nominal.Head, other = last.Head;
        if ((head.Dep == "appos" && head.Head == other) || (other.Dep == "appos" && other.Head == head))
            features.Add(Template.Apposition, last.Form == MentionForm.Name ? 1 : 0);
        if (head.Dep == "attr" && head.Head.Lemma == "be" && other.HeadIndex == head.HeadIndex && other.Dep == "nsubj")
            features.Add(Template.Copula);
        if (PositionOf(nominal) is not NominalPosition.Other and var position)
            features.Add(Template.Position, (int)position);
        if (sentences != 0)
            return;
        if (other.DependsOn(head))
            features.Add(Template.Contains);
        if (head.DependsOn(other) && head.Dep != "appos")
            features.Add(Template.Within);
        if (head.HeadIndex == other.HeadIndex && head.Dep is not ("appos" or "attr"))
            features.Add(Template.SameVerb);
    }

    private static bool HasNominalWithHead(ArticleEntity entity, Mention nominal)
    {
        foreach (Mention mention in entity.Mentions)
        {
            if (mention.Order < nominal.Order && mention.Form == MentionForm.Nominal && mention.HeadLemma == nominal.HeadLemma)
                return true;
        }
        return false;
    }

    /// <summary>Whether the description has a modifier that no earlier description of the entity has.</summary>
    private static bool HaveClash(Mention nominal, ArticleEntity entity)
    {
        foreach (Token modifier in nominal.Head.Lefts)
        {
            if (!IsModifier(modifier) || modifier.Lower is "his" or "her" or "their" or "its" or "former" or "new" or "then")
                continue;
            if (!HasModifier(entity, nominal, modifier.Lower))
                return true;
        }
        return false;
    }

    private static bool HasModifier(ArticleEntity entity, Mention nominal, string lower)
    {
        foreach (Mention mention in entity.Mentions)
        {
            if (mention.Order >= nominal.Order || mention.Form != MentionForm.Nominal)
                continue;
            foreach (Token other in mention.Head.Lefts)
            {
                if (IsModifier(other) && other.Lower == lower)
                    return true;
            }
        }
        return false;
    }

    private static bool SharesModifier(Mention nominal, Mention name)
    {
        foreach (Token modifier in nominal.Head.Lefts)
        {
            if (IsModifier(modifier) && HasWord(name, modifier.Lower))
                return true;
        }
        return false;
    }

    private static bool HasWord(Mention name, string lower)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (name.Document[i].Lower == lower)
                return true;
        }
        return false;
    }

    private static bool IsModifier(Token token) => token.Dep is "amod" or "compound" or "nmod" or "poss";

    private static int CountModifiers(Mention nominal)
    {
        int count = 0;
        foreach (Token child in nominal.Head.Lefts)
            count += IsModifier(child) ? 1 : 0;
        return count;
    }

    private static bool HasPostmodifier(Mention nominal)
    {
        foreach (Token child in nominal.Head.Rights)
        {
            if (child.Dep is "prep" or "relcl" or "acl")
                return true;
        }
        return false;
    }

    private static NominalPosition PositionOf(Mention nominal) => nominal.Head.Dep switch
    {
        "appos" => NominalPosition.Apposition,
        "attr" when nominal.Head.Head.Lemma == "be" => NominalPosition.Predicate,
        "compound" => NominalPosition.Compound,
        _ => NominalPosition.Other,
    };

    private enum NominalPosition
    {
        Other,
        Apposition,
        Predicate,
        Compound,
    }
}
