namespace KnowledgeGraph.Language.Profiling;

/// <summary>The stages of a reading, in order.</summary>
public enum PipelineStage
{
    /// <summary>Cutting the text into tokens.</summary>
    Tokenizer,

    /// <summary>Token vectors for tagger and parser.</summary>
    SharedNetwork,

    /// <summary>Tags, and the projection of the vectors for the parser.</summary>
    Tagger,

    /// <summary>Dependency trees and sentences.</summary>
    Parser,

    /// <summary>Parts of speech, features, base forms.</summary>
    Morphology,

    /// <summary>Token vectors for named entities, and their projection.</summary>
    EntityNetwork,

    /// <summary>Named entities.</summary>
    EntityRecognizer,

    /// <summary>Sentences, dependents and entities of the finished document.</summary>
    Document,
}
