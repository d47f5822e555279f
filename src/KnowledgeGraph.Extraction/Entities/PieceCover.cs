using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>The name pieces of a document and which token each covers; no two overlap.</summary>
internal sealed class PieceCover(Document document)
{
    private readonly NamePiece?[] _at = new NamePiece?[document.Count];

    /// <summary>Parts of longer names that are names of their own.</summary>
    public List<NamePiece> Nested { get; } = [];

    public NamePiece? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

    public void Add(NamePiece piece)
    {
        for (int i = piece.Start; i < piece.End; i++)
        {
            if (_at[i] is { } other)
                Remove(other);
        }
        Array.Fill(_at, piece, piece.Start, piece.Count);
    }

    public void Remove(NamePiece piece)
    {
        for (int i = piece.Start; i < piece.End; i++)
            _at[i] = null;
    }

    /// <summary>Moves the borders of a piece; tokens that it gains must be free.</summary>
    public void Resize(NamePiece piece, int start, int end)
    {
        Remove(piece);
        (piece.Start, piece.End) = (start, end);
        Array.Fill(_at, piece, start, end - start);
    }

    /// <summary>The pieces in order.</summary>
    public List<NamePiece> All()
    {
        var pieces = new List<NamePiece>();
        for (int i = 0; i < _at.Length; i++)
        {
            if (_at[i] is { } piece && piece.Start == i)
                pieces.Add(piece);
        }
        return pieces;
    }
}
