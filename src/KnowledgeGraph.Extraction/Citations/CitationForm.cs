namespace KnowledgeGraph.Extraction.Citations;

/// <summary>By which construction somebody is cited.</summary>
internal enum CitationForm : byte
{
    /// <summary>Source of an attribution: the newspaper reported.</summary>
    Source,

    /// <summary>according to X.</summary>
    AccordingTo,

    /// <summary>citing X, quoted by X.</summary>
    Cited,

    /// <summary>told X.</summary>
    ToldTo,

    /// <summary>in an interview with X, remarks to X.</summary>
    Interview,

    /// <summary>X's report, a poll by X.</summary>
    Publisher,

    /// <summary>Subject of a verb that tells, where no attribution was found.</summary>
    Teller,

    /// <summary>A name within the phrase of something that is cited: the projections of X, a poll published by X.</summary>
    Within,

    /// <summary>Where something was told: an essay in X, said on X.</summary>
    Venue,
}
