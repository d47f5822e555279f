namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// How well mentions, clusters and pronouns are found, over mentions of persons, organizations and places whose head is a name or
/// a personal pronoun (the first six) and over all of them, nominals too (the last).
/// </summary>
/// <param name="Documents">Number of documents.</param>
/// <param name="Mentions">Mentions found.</param>
/// <param name="ConllPronounsAndNames">Mean of the F1 of MUC, B³ and CEAFe (Pradhan et al., CoNLL 2012), heads aligned.</param>
/// <param name="Pairs">Pairs of mentions in one cluster.</param>
/// <param name="Pronouns">Pronouns whose nearest earlier mention of the same entity is of the right cluster.</param>
/// <param name="Names">Later names, likewise.</param>
/// <param name="ConllAll">As the first, over all mentions.</param>
public sealed record CoreferenceScores(
    int Documents,
    PrecisionRecall Mentions,
    double ConllPronounsAndNames,
    PrecisionRecall Pairs,
    PrecisionRecall Pronouns,
    PrecisionRecall Names,
    double ConllAll);
