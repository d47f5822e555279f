using System.Collections.Frozen;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Syntax;

/// <summary>Ids of the labels and words that feature templates and rules name.</summary>
internal static class Grammar
{
    public static readonly byte Verb = Labels.PartsOfSpeech.IdOf("VERB");
    public static readonly byte Auxiliary = Labels.PartsOfSpeech.IdOf("AUX");
    public static readonly byte Noun = Labels.PartsOfSpeech.IdOf("NOUN");
    public static readonly byte ProperNoun = Labels.PartsOfSpeech.IdOf("PROPN");
    public static readonly byte Pronoun = Labels.PartsOfSpeech.IdOf("PRON");
    public static readonly byte Adjective = Labels.PartsOfSpeech.IdOf("ADJ");
    public static readonly byte Adverb = Labels.PartsOfSpeech.IdOf("ADV");
    public static readonly byte Adposition = Labels.PartsOfSpeech.IdOf("ADP");
    public static readonly byte Determiner = Labels.PartsOfSpeech.IdOf("DET");
    public static readonly byte Number = Labels.PartsOfSpeech.IdOf("NUM");
    public static readonly byte Conjunction = Labels.PartsOfSpeech.IdOf("CCONJ");
    public static readonly byte PunctuationMark = Labels.PartsOfSpeech.IdOf("PUNCT");

    public static readonly byte Subject = Labels.Dependencies.IdOf("nsubj");
    public static readonly byte PassiveSubject = Labels.Dependencies.IdOf("nsubjpass");
    public static readonly byte ClauseSubject = Labels.Dependencies.IdOf("csubj");
    public static readonly byte Expletive = Labels.Dependencies.IdOf("expl");
    public static readonly byte Object = Labels.Dependencies.IdOf("dobj");
    public static readonly byte Dative = Labels.Dependencies.IdOf("dative");
    public static readonly byte Attribute = Labels.Dependencies.IdOf("attr");
    public static readonly byte AdjectiveComplement = Labels.Dependencies.IdOf("acomp");
    public static readonly byte ObjectPredicate = Labels.Dependencies.IdOf("oprd");
    public static readonly byte OpenComplement = Labels.Dependencies.IdOf("xcomp");
    public static readonly byte ClauseComplement = Labels.Dependencies.IdOf("ccomp");
    public static readonly byte Preposition = Labels.Dependencies.IdOf("prep");
    public static readonly byte PrepositionObject = Labels.Dependencies.IdOf("pobj");
    public static readonly byte PrepositionClause = Labels.Dependencies.IdOf("pcomp");
    public static readonly byte Particle = Labels.Dependencies.IdOf("prt");
    public static readonly byte Agent = Labels.Dependencies.IdOf("agent");
    public static readonly byte Marker = Labels.Dependencies.IdOf("mark");
    public static readonly byte NounClause = Labels.Dependencies.IdOf("acl");
    public static readonly byte Relative = Labels.Dependencies.IdOf("relcl");
    public static readonly byte Adverbial = Labels.Dependencies.IdOf("advcl");
    public static readonly byte AdverbModifier = Labels.Dependencies.IdOf("advmod");
    public static readonly byte NounAdverbial = Labels.Dependencies.IdOf("npadvmod");
    public static readonly byte Conjunct = Labels.Dependencies.IdOf("conj");
    public static readonly byte Coordinator = Labels.Dependencies.IdOf("cc");
    public static readonly byte AuxiliaryOf = Labels.Dependencies.IdOf("aux");
    public static readonly byte PassiveAuxiliary = Labels.Dependencies.IdOf("auxpass");
    public static readonly byte Negation = Labels.Dependencies.IdOf("neg");
    public static readonly byte Apposition = Labels.Dependencies.IdOf("appos");
    public static readonly byte Possessor = Labels.Dependencies.IdOf("poss");
    public static readonly byte Compound = Labels.Dependencies.IdOf("compound");
    public static readonly byte AdjectiveModifier = Labels.Dependencies.IdOf("amod");
    public static readonly byte NounModifier = Labels.Dependencies.IdOf("nmod");
    public static readonly byte NumberModifier = Labels.Dependencies.IdOf("nummod");
    public static readonly byte QuantityModifier = Labels.Dependencies.IdOf("quantmod");
    public static readonly byte DeterminerOf = Labels.Dependencies.IdOf("det");
    public static readonly byte Predeterminer = Labels.Dependencies.IdOf("predet");
    public static readonly byte CaseMark = Labels.Dependencies.IdOf("case");
    public static readonly byte Root = Labels.Dependencies.IdOf("ROOT");
    public static readonly byte Unlabelled = Labels.Dependencies.IdOf("dep");
    public static readonly byte Parataxis = Labels.Dependencies.IdOf("parataxis");
    public static readonly byte Punctuation = Labels.Dependencies.IdOf("punct");
    public static readonly byte Interjection = Labels.Dependencies.IdOf("intj");

    public static readonly byte BaseForm = Labels.Tags.IdOf("VB");
    public static readonly byte Gerund = Labels.Tags.IdOf("VBG");
    public static readonly byte PastParticiple = Labels.Tags.IdOf("VBN");
    public static readonly byte PastTense = Labels.Tags.IdOf("VBD");
    public static readonly byte PresentThird = Labels.Tags.IdOf("VBZ");
    public static readonly byte Modal = Labels.Tags.IdOf("MD");
    public static readonly byte PossessiveMark = Labels.Tags.IdOf("POS");
    public static readonly byte PluralNoun = Labels.Tags.IdOf("NNS");
    public static readonly byte PluralName = Labels.Tags.IdOf("NNPS");
    public static readonly byte SingularNoun = Labels.Tags.IdOf("NN");

    public static readonly byte Person = Labels.EntityTypes.IdOf("PERSON");
    public static readonly byte Body = Labels.EntityTypes.IdOf("ORG");
    public static readonly byte State = Labels.EntityTypes.IdOf("GPE");
    public static readonly byte People = Labels.EntityTypes.IdOf("NORP");
    public static readonly byte Date = Labels.EntityTypes.IdOf("DATE");
    public static readonly byte Time = Labels.EntityTypes.IdOf("TIME");
    public static readonly byte Event = Labels.EntityTypes.IdOf("EVENT");

    /// <summary>The types of entities that have names of their own (not dates, numbers and the like).</summary>
    public static readonly FrozenSet<byte> NamedTypes =
        new[] { "EVENT", "FAC", "GPE", "LAW", "LOC", "NORP", "ORG", "PERSON", "PRODUCT", "WORK_OF_ART" }.Select(Labels.EntityTypes.IdOf).ToFrozenSet();

    public static readonly ulong To = StringId.Of("to");
    public static readonly ulong Be = StringId.Of("be");
    public static readonly ulong Have = StringId.Of("have");
    public static readonly ulong Let = StringId.Of("let");
    public static readonly ulong Go = StringId.Of("go");
    public static readonly ulong Got = StringId.Of("got");
    public static readonly ulong There = StringId.Of("there");
    public static readonly ulong Need = StringId.Of("need");
    public static readonly ulong As = StringId.Of("as");
    public static readonly ulong For = StringId.Of("for");
    public static readonly ulong Of = StringId.Of("of");
    public static readonly ulong By = StringId.Of("by");
    public static readonly ulong From = StringId.Of("from");
    public static readonly ulong On = StringId.Of("on");
    public static readonly ulong No = StringId.Of("no");
    public static readonly ulong But = StringId.Of("but");
    public static readonly ulong If = StringId.Of("if");

    public static readonly FrozenSet<ulong> FirstPerson = Words("i we me us my our mine ours myself ourselves");
    public static readonly FrozenSet<ulong> ThirdPerson = Words("he she they it him her them his hers their theirs its himself herself themselves itself");
    public static readonly FrozenSet<ulong> RelativeWords = Words("who which that whom whose");
    public static readonly FrozenSet<ulong> EmptySubjects = Words("it this that there these those what which who");
    public static readonly FrozenSet<ulong> Negators = Words("not n't n’t never no nor neither without nobody none nothing hardly");
    public static readonly FrozenSet<ulong> Nobody = Words("nobody none nothing");
    public static readonly FrozenSet<ulong> Vague = Words("you someone somebody anyone anybody everyone everybody one people those anything something everything");
    public static readonly FrozenSet<ulong> Refusing = Words("refuse decline fail neglect hesitate");
    public static readonly FrozenSet<ulong> Obligations = Words("should must ought shall");
    public static readonly FrozenSet<ulong> Futures = Words("will would 'll ’ll 'd ’d wo shall");
    public static readonly FrozenSet<ulong> Abilities = Words("can ca could");
    public static readonly FrozenSet<ulong> Possibilities = Words("may might could can");
    public static readonly FrozenSet<ulong> Doubtful = Words("think believe feel suppose expect see");
    public static readonly FrozenSet<ulong> LightVerbs = Words(
        "express have voice make show announce reaffirm give offer state declare repeat renew issue file launch lead signal demonstrate reiterate win receive start mount raise be hold take put deliver present submit unveil outline propose cast send pose lodge");
    public static readonly FrozenSet<ulong> StatingVerbs = Words("be include involve remain comprise cover range contain");
    public static readonly FrozenSet<ulong> Quantities = Words("all some many most few several both one another others each neither none half two three four five six seven eight nine ten dozens hundreds thousands");
    public static readonly FrozenSet<ulong> UrgingVerbs = Words(
        "call urge ask press push lobby appeal demand order tell encourage advise pressure implore beg exhort require invite instruct direct command want warn allow force remind persuade convince request beseech prod");
    public static readonly FrozenSet<ulong> TrimMarkers = Words("as when while after before because since although though if unless once whereas until");
    public static readonly FrozenSet<ulong> TimeWords = Words(
        "day week month year time morning evening afternoon night speech interview convention conference press statement rally debate meeting event session monday tuesday wednesday thursday friday saturday sunday today yesterday");
    public static readonly FrozenSet<ulong> AdjunctPrepositions = Words("during amid ahead despite on in since after before at");
    public static readonly FrozenSet<ulong> AccusingVerbs = Words(
        "accuse criticise criticize condemn blame thank praise attack slam blast denounce fault rebuke sue applaud commend congratulate hail mock charge chide scold suspect");
    public static readonly FrozenSet<ulong> NamingVerbs = Words(
        "call describe denounce dismiss condemn praise label brand hail characterize characterise regard see view criticize criticise portray depict cast slam reject name consider deem declare");

    private static FrozenSet<ulong> Words(string words) => words.Split(' ').Select(w => StringId.Of(w)).ToFrozenSet();
}
