using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>The features of linking a pronoun to an entity, or to none.</summary>
internal sealed class PronounFeatures(ReferenceContext context)
{
    private Mention? _mention;
    private int _speechSubject;
    private Token _verb;

    /// <summary>Features of the decision that the pronoun refers to nothing that was mentioned.</summary>
    public void OfNone(Mention pronoun, List<Candidate> candidates, FeatureBuffer features)
    {
        features.Begin(pronoun.Pronoun);
        features.Add(Template.None);
        features.Add(Template.NoneForm, (int)pronoun.PronounForm);
        if (pronoun.Quotation >= 0)
            features.Add(Template.NoneQuoted);
        if (pronoun.Pronoun == PronounClass.It)
            AddExpletive(pronoun.Head, features);
        features.Add(Template.NoneRole, (int)pronoun.Role);
        features.Add(Template.NoneCandidates, FeatureBuffer.Bucket(candidates.Count, 0, 1, 2, 5));
        if (context.LastOfClass[(int)pronoun.Pronoun] is null)
            features.Add(Template.NoneFirstOfClass);
        if (context.Layout.IsFirstPerson)
            features.Add(Template.NoneFirstPersonText);
    }

    /// <summary>Features of the decision that the pronoun refers to a candidate.</summary>
    public void Of(Mention pronoun, Candidate candidate, int rank, List<Candidate> candidates, FeatureBuffer features)
    {
        Prepare(pronoun);
        features.Begin(pronoun.Pronoun);
        features.Add(Template.Bias);
        AddDistance(pronoun, candidate, rank, features);
        AddRoles(pronoun, candidate, features);
        AddClause(pronoun, candidate, features);
        AddAgreement(candidate, features);
        AddSalience(candidate, candidates, features);
        AddVoice(pronoun, candidate, features);
        AddChain(pronoun, candidate, features);
    }

    private void Prepare(Mention pronoun)
    {
        if (_mention == pronoun)
            return;
        _mention = pronoun;
        _speechSubject = SpeechGovernor.SubjectAbove(pronoun.Head);
        _verb = VerbAbove(pronoun.Head);
    }

    private static void AddExpletive(Token it, FeatureBuffer features)
    {
        Token verb = it.Head;
        features.Add(Template.NoneDependency, it.Document.DepId(it.Index));
        bool hasAdjective = false, hasClause = false;
        foreach (Token child in verb.Children)
        {
            hasAdjective |= child.Dep == "acomp";
            hasClause |= child.Dep is "ccomp" or "xcomp" or "advcl";
        }
        bool isBe = verb.Lemma == "be";
        features.Add(Template.NoneClause, isBe ? 1 : 0, hasAdjective ? 1 : 0, hasClause ? 1 : 0);
        if (isBe && hasAdjective)
            features.Add(Template.NoneClause, 2);
        if (hasClause)
            features.Add(Template.NoneClause, 3);
        features.Add(Template.NoneVerb, WordIndex.Verb(verb.Lemma));
    }

    private void AddDistance(Mention pronoun, Candidate candidate, int rank, FeatureBuffer features)
    {
        int sentences = pronoun.Sentence - candidate.Last.Sentence;
        features.Add(Template.Sentences, candidate.HasAntecedent ? FeatureBuffer.Bucket(sentences, 0, 1, 2, 3, 5, 8) : 9);
        features.Add(Template.Between, FeatureBuffer.Bucket(context.ActorsBetween(candidate.Last, pronoun), 0, 1, 2, 4, 8, 16));
        features.Add(Template.SameParagraph, pronoun.Paragraph == candidate.Last.Paragraph ? 1 : 0);
        features.Add(Template.Rank, FeatureBuffer.Bucket(rank, 0, 1, 2, 3, 5, 8));
        int form = FormOf(candidate.Last);
        features.Add(Template.LastForm, form);
        features.Add(Template.LastFormSentences, form, FeatureBuffer.Bucket(sentences, 0, 1, 2, 4));
        features.Add(Template.TypeSentences, (int)candidate.Entity.Kind, FeatureBuffer.Bucket(sentences, 0, 1, 2, 4));
    }

    private static int FormOf(Mention mention) => (int)mention.Form + ((int)mention.Pronoun << 4);

    private void AddRoles(Mention pronoun, Candidate candidate, FeatureBuffer features)
    {
        Mention last = candidate.Last;
        int sentences = pronoun.Sentence - last.Sentence;
        features.Add(Template.LastRole, (int)last.Role);
        features.Add(Template.LastRoleSentences, (int)last.Role, FeatureBuffer.Bucket(sentences, 0, 1, 2));
        if (sentences == 0)
            features.Add(Template.RolesInSentence, (int)last.Role, (int)pronoun.Role);
        else if (sentences == 1)
            features.Add(Template.RolesInNextSentence, (int)last.Role, (int)pronoun.Role);
        features.Add(Template.SameRole, last.Role == pronoun.Role ? 1 : 0);
        features.Add(Template.TypeRole, (int)candidate.Entity.Kind, (int)last.Role, (int)pronoun.Role);
        if (sentences > 0 && context.IsFirstActorOfSentence(last))
            features.Add(Template.FirstOfSentence);
    }

    private void AddClause(Mention pronoun, Candidate candidate, FeatureBuffer features)
    {
        if (_speechSubject >= 0)
        {
            bool isSubject = false;
            foreach (Mention mention in candidate.Entity.Mentions)
                isSubject |= mention.Order < pronoun.Order && SpeechGovernor.IsSubject(mention, _speechSubject);
            features.Add(Template.SpeechSubject, isSubject ? 1 : 0, pronoun.Quotation >= 0 ? 1 : 0);
        }
        Mention last = candidate.Last;
        if (last.Sentence != pronoun.Sentence || !candidate.HasAntecedent)
            return;
        AddSubjectInSentence(pronoun, candidate, features);
        Token verb = VerbAbove(last.Head);
        bool isSubjectOfVerb = last.Role == GrammarRole.Subject && verb == _verb;
        if (pronoun.PronounForm is PronounForm.Subject or PronounForm.Object && pronoun.Head.HeadIndex == last.Head.HeadIndex && pronoun.Head.Head.Pos is "VERB" or "AUX")
            features.Add(Template.SameVerb);
        else if (pronoun.PronounForm == PronounForm.Reflexive)
            features.Add(Template.Reflexive, isSubjectOfVerb ? 1 : 0);
        else if (pronoun.PronounForm == PronounForm.Possessive)
            features.Add(Template.Possessor, isSubjectOfVerb ? 2 : verb == _verb ? 1 : 0);
        if (last.Role == GrammarRole.Subject && verb != _verb && _verb.DependsOn(verb))
            features.Add(Template.MatrixSubject, (int)pronoun.Role);
        if (verb != _verb && last.Head.DependsOn(_verb))
            features.Add(Template.VerbAbove);
        if (pronoun.Head.DependsOn(last.Head))
            features.Add(Template.InsidePhrase);
        if (last.End == pronoun.Start)
            features.Add(Template.Adjacent);
    }

    private static void AddSubjectInSentence(Mention pronoun, Candidate candidate, FeatureBuffer features)
    {
        IReadOnlyList<Mention> mentions = candidate.Entity.Mentions;
        for (int i = mentions.Count - 1; i >= 0 && mentions[i].Sentence >= pronoun.Sentence; i--)
        {
            if (mentions[i].Order < pronoun.Order && mentions[i].IsAntecedent && mentions[i].Role == GrammarRole.Subject)
            {
                features.Add(Template.SubjectInSentence);
                return;
            }
        }
    }

    private static Token VerbAbove(Token token)
    {
        for (int steps = 0; steps < 8 && token.Pos is not ("VERB" or "AUX") && !token.IsRoot; steps++)
            token = token.Head;
        return token;
    }

    private static void AddAgreement(Candidate candidate, FeatureBuffer features)
    {
        ArticleEntity entity = candidate.Entity;
        features.Add(Template.Type, (int)entity.Kind);
        features.Add(Template.TypeGender, (int)entity.Kind, (int)entity.Gender, entity.IsPlural ? 1 : 0);
        features.Add(Template.Number, entity.IsPlural ? 1 : 0);
        features.Add(Template.Named, entity.HasName ? 1 : 0);
        Mention last = candidate.Last;
        if (last.Form == MentionForm.Nominal)
        {
            features.Add(Template.NominalType, (int)entity.Kind, last.IsPlural ? 1 : 0);
            features.Add(Template.NominalDeterminer, last.Determiner);
        }
        else if (last.Form == MentionForm.Coordination)
        {
            features.Add(Template.Coordination);
        }
        int noun = WordIndex.Noun(last.HeadLemma);
        if (noun > 0)
            features.Add(Template.HeadNoun, noun);
    }

    private static void AddSalience(Candidate candidate, List<Candidate> candidates, FeatureBuffer features)
    {
        int most = 0;
        foreach (Candidate other in candidates)
        {
            if (other.Entity.Kind == candidate.Entity.Kind)
                most = Math.Max(most, other.Count);
        }
        features.Add(Template.Mentions, FeatureBuffer.Bucket(candidate.Referring, 0, 1, 2, 4, 8, 16));
        features.Add(Template.MostMentioned, (int)candidate.Entity.Kind, candidate.Referring >= most ? 1 : 0);
        features.Add(Template.EarlyInText, candidate.Entity.Mentions[0].Sentence <= 2 ? 1 : 0);
        features.Add(Template.Recent, FeatureBuffer.Bucket(candidate.Recent, 0, 1, 2, 4));
    }

    private void AddVoice(Mention pronoun, Candidate candidate, FeatureBuffer features)
    {
        Mention last = candidate.Last;
        if (pronoun.Quotation >= 0)
        {
            ArticleEntity? speaker = context.SpeakerOf(pronoun.Quotation);
            features.Add(Template.Speaker, speaker == candidate.Entity ? 2 : speaker is not null ? 1 : 0);
            int place = last.Quotation == pronoun.Quotation ? 3
                : last.Quotation < 0 ? 0
                : speaker is not null && context.SpeakerOf(last.Quotation) == speaker ? 2 : 1;
            features.Add(Template.LastQuotation, 1, place);
        }
        else
        {
            features.Add(Template.LastQuotation, 0, last.Quotation >= 0 ? 1 : 0);
            if (context.HasJustSpoken(candidate.Entity, pronoun))
                features.Add(Template.JustSpoke);
            if (pronoun.Role == GrammarRole.Subject && WordTable.Of(pronoun.Head.Head.Lemma).Has(WordClasses.SpeechVerb))
            {
                features.Add(Template.SubjectOfSpeech);
                if (last.Role == GrammarRole.Subject && WordTable.Of(last.Head.Head.Lemma).Has(WordClasses.SpeechVerb))
                    features.Add(Template.BothSpeak, FeatureBuffer.Bucket(pronoun.Sentence - last.Sentence, 0, 1, 2));
            }
        }
        if (!context.Layout.IsInterview || pronoun.Quotation >= 0)
            return;
        Turn turn = context.Layout.Paragraphs[pronoun.Paragraph].Turn;
        features.Add(Template.Turns, (int)turn, (int)context.Layout.Paragraphs[last.Paragraph].Turn, FormOf(last));
    }

    private void AddChain(Mention pronoun, Candidate candidate, FeatureBuffer features)
    {
        ArticleEntity entity = candidate.Entity;
        if (context.LastOfClass[(int)pronoun.Pronoun] is { } last)
            features.Add(Template.LastOfClass, last.Entity == entity ? 1 : 0, FeatureBuffer.Bucket(pronoun.Sentence - last.Sentence, 0, 1, 3, 6));
        ArticleEntity? chain = context.Chains.GetValueOrDefault((pronoun.Pronoun, context.VoiceOf(pronoun)));
        features.Add(Template.Chain, chain == entity ? 2 : chain is not null ? 1 : 0);
        foreach (Mention mention in entity.Mentions)
        {
            if (mention.Order < pronoun.Order && mention.Pronoun == pronoun.Pronoun)
            {
                features.Add(Template.HasClass);
                break;
            }
        }
        if (!candidate.HasAntecedent)
            features.Add(Template.Cataphora);
    }
}
