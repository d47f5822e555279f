namespace KnowledgeGraph.Ingest.Decoding;

/// <summary>The bytes hold a NUL: they are no text.</summary>
internal sealed class BinaryContentException() : Exception("the content is binary");
