namespace KnowledgeGraph.Language.Parsing;

/// <summary>An output of the parser's network: a move, with a label where it makes an arc.</summary>
internal sealed record ParserClass(MoveKind Move, string Label);
