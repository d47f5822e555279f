using System.Collections.Frozen;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Ids of the labels that the templates and rules name.</summary>
internal static class Label
{
    public static readonly byte Possessive = Labels.Tags.IdOf("POS");
    public static readonly byte Modal = Labels.Tags.IdOf("MD");
    public static readonly byte Verb = Labels.PartsOfSpeech.IdOf("VERB");
    public static readonly byte Auxiliary = Labels.PartsOfSpeech.IdOf("AUX");
    public static readonly byte ProperNoun = Labels.PartsOfSpeech.IdOf("PROPN");
    public static readonly byte Noun = Labels.PartsOfSpeech.IdOf("NOUN");
    public static readonly byte Adjective = Labels.PartsOfSpeech.IdOf("ADJ");
    public static readonly byte Pronoun = Labels.PartsOfSpeech.IdOf("PRON");
    public static readonly byte Adposition = Labels.PartsOfSpeech.IdOf("ADP");
    public static readonly byte Adverb = Labels.PartsOfSpeech.IdOf("ADV");
    public static readonly byte ClausalComplement = Labels.Dependencies.IdOf("ccomp");
    public static readonly byte OpenComplement = Labels.Dependencies.IdOf("xcomp");
    public static readonly byte Subject = Labels.Dependencies.IdOf("nsubj");
    public static readonly byte PassiveSubject = Labels.Dependencies.IdOf("nsubjpass");
    public static readonly byte Object = Labels.Dependencies.IdOf("dobj");
    public static readonly byte PrepositionObject = Labels.Dependencies.IdOf("pobj");
    public static readonly byte Preposition = Labels.Dependencies.IdOf("prep");
    public static readonly byte PrepositionClause = Labels.Dependencies.IdOf("pcomp");
    public static readonly byte Particle = Labels.Dependencies.IdOf("prt");
    public static readonly byte Agent = Labels.Dependencies.IdOf("agent");
    public static readonly byte Marker = Labels.Dependencies.IdOf("mark");
    public static readonly byte NounClause = Labels.Dependencies.IdOf("acl");
    public static readonly byte Relative = Labels.Dependencies.IdOf("relcl");
    public static readonly byte Adverbial = Labels.Dependencies.IdOf("advcl");
    public static readonly byte Conjunct = Labels.Dependencies.IdOf("conj");
    public static readonly byte ObjectPredicate = Labels.Dependencies.IdOf("oprd");
    public static readonly byte Auxil = Labels.Dependencies.IdOf("aux");
    public static readonly byte PassiveAuxil = Labels.Dependencies.IdOf("auxpass");
    public static readonly byte Negation = Labels.Dependencies.IdOf("neg");
    public static readonly byte Punctuation = Labels.Dependencies.IdOf("punct");
    public static readonly byte Parataxis = Labels.Dependencies.IdOf("parataxis");
    public static readonly byte Determiner = Labels.Dependencies.IdOf("det");
    public static readonly byte AdverbialModifier = Labels.Dependencies.IdOf("advmod");

    /// <summary>The types of entities that have names of their own (not dates, numbers and the like).</summary>
    public static readonly FrozenSet<byte> NamedTypes =
        new[] { "EVENT", "FAC", "GPE", "LAW", "LOC", "NORP", "ORG", "PERSON", "PRODUCT", "WORK_OF_ART" }.Select(Labels.EntityTypes.IdOf).ToFrozenSet();
}
