using KnowledgeGraph.Extraction.Entities;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Links pronouns and descriptions to entities in one pass from left to right; I, we and you after that, when it is known who speaks.</summary>
internal static class ReferenceResolver
{
    public static void Resolve(ReferenceContext context, IAntecedentChooser chooser)
    {
        foreach (Mention mention in context.Mentions)
        {
            if (mention.Form == MentionForm.Coordination || mention is { Form: MentionForm.Nominal, Type: MentionType.Thing })
                Introduce(context, mention);
        }
        foreach (Mention mention in context.Mentions)
        {
            if (mention.Form == MentionForm.Nominal && mention.Type != MentionType.Thing && !mention.IsAttached)
                LinkNominal(context, mention, chooser);
            else if (mention.Pronoun is PronounClass.He or PronounClass.She or PronounClass.It or PronounClass.They)
                LinkPronoun(context, mention, Choose(context, mention, chooser));
        }
        foreach (Mention mention in context.Mentions)
        {
            if (mention.Pronoun is PronounClass.I or PronounClass.We or PronounClass.You)
                LinkPronoun(context, mention, FirstPersonRules.Find(context, mention));
        }
    }

    private static ArticleEntity? Choose(ReferenceContext context, Mention mention, IAntecedentChooser chooser) =>
        chooser.Choose(context, mention, CandidateFinder.Find(context, mention))?.Entity;

    private static void LinkNominal(ReferenceContext context, Mention mention, IAntecedentChooser chooser)
    {
        ArticleEntity entity = Choose(context, mention, chooser) ?? Introduce(context, mention);
        if (mention.Entity is null)
            entity.Add(mention);
        entity.RoleWords.Add(mention.HeadLemma);
        if (entity.Gender == Gender.Unknown && entity.Kind == MentionType.Person)
            entity.Gender = mention.Gender;
    }

    private static void LinkPronoun(ReferenceContext context, Mention mention, ArticleEntity? entity)
    {
        entity ??= Introduce(context, mention);
        if (mention.Entity is null)
            entity.Add(mention);
        if (entity.Gender == Gender.Unknown && entity.Kind == MentionType.Person)
            entity.Gender = mention.Gender;
        context.LastOfClass[(int)mention.Pronoun] = mention;
        context.Chains[(mention.Pronoun, context.VoiceOf(mention))] = entity;
    }

    private static ArticleEntity Introduce(ReferenceContext context, Mention mention)
    {
        var entity = new ArticleEntity(mention.Type) { Gender = mention.Gender, IsPlural = mention.IsPlural };
        entity.Add(mention);
        context.Entities.Add(entity);
        return entity;
    }
}
