namespace KnowledgeGraph.Extraction.Layout;

/// <summary>Who speaks in a paragraph of an interview.</summary>
public enum Turn
{
    /// <summary>The one who answers; also every paragraph of an article that is no interview.</summary>
    Answer,

    /// <summary>The interviewer.</summary>
    Question,
}
