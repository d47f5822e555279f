namespace KnowledgeGraph.Ingest.Decoding;

/// <summary>Text made from bytes.</summary>
/// <param name="Text">The text, without byte order mark, without lone surrogates.</param>
/// <param name="Warning">What was doubtful about the decoding, or null.</param>
internal readonly record struct DecodedText(string Text, string? Warning);
