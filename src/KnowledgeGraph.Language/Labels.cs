namespace KnowledgeGraph.Language;

/// <summary>The label sets of the English pipeline. Their ids are fixed: they do not depend on a model file.</summary>
public static class Labels
{
    /// <summary>Fine-grained tags: Penn Treebank with OntoNotes' additions, and <c>_SP</c> for white space.</summary>
    public static LabelSet Tags { get; } = new("tag",
        "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH "
        + "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX _SP ``");

    /// <summary>Parts of speech of Universal Dependencies, and <c>SPACE</c>.</summary>
    public static LabelSet PartsOfSpeech { get; } = new("part of speech",
        "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X");

    /// <summary>Dependency labels of the ClearNLP conversion; <c>ROOT</c> is the label of a token that is its own head.</summary>
    public static LabelSet Dependencies { get; } = new("dependency label",
        "ROOT acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj csubj csubjpass dative dep det dobj expl intj mark meta neg "
        + "nmod npadvmod nsubj nsubjpass nummod oprd parataxis pcomp pobj poss preconj predet prep prt punct quantmod relcl xcomp");

    /// <summary>Types of named entities of OntoNotes 5.</summary>
    public static LabelSet EntityTypes { get; } = new("entity type",
        "CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME WORK_OF_ART");
}
