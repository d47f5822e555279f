using System.Numerics;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Networks;

/// <summary>A table of vectors addressed by four hashes of a feature: the vector of a feature is the sum of four rows.</summary>
internal sealed unsafe class HashEmbedding
{
    private const int Width = LayerNormalization.Width;

    private readonly AlignedFloats _table;
    private readonly uint _rows;
    private readonly ulong _seed;

    /// <param name="tensors">The weights.</param>
    /// <param name="name">Name of the table in them.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="seed">Seed of the hash.</param>
    public HashEmbedding(TensorFile tensors, string name, int rows, ulong seed)
    {
        _table = new AlignedFloats(rows * Width);
        tensors.Floats(name, rows, Width).CopyTo(_table.Span);
        _rows = (uint)rows;
        _seed = seed;
    }

    /// <summary>Writes the 96 floats of a feature.</summary>
    public void Write(ulong feature, float* output)
    {
        (uint first, uint second, uint third, uint fourth) = Hash(feature, _seed);
        float* a = Row(first), b = Row(second), c = Row(third), d = Row(fourth);
        for (int i = 0; i < Width; i += 8)
            (((Vector256.Load(a + i) + Vector256.Load(b + i)) + Vector256.Load(c + i)) + Vector256.Load(d + i)).Store(output + i);
    }

    /// <summary>MurmurHash3 with 128 bits, specialised to a key of eight bytes; key and seed enter as the model's library has it.</summary>
    internal static (uint First, uint Second, uint Third, uint Fourth) Hash(ulong key, ulong seed)
    {
        ulong h1 = BitOperations.RotateLeft(key * 0x87c37b91114253d5, 31) * 0x4cf5ad432745937f;
        h1 ^= seed;
        h1 ^= 8;
        ulong h2 = seed ^ 8;
        h1 += h2;
        h2 += h1;
        h1 = Mix(h1);
        h2 = Mix(h2);
        h1 += h2;
        h2 += h1;
        return ((uint)h1, (uint)(h1 >> 32), (uint)h2, (uint)(h2 >> 32));
    }

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 33)) * 0xff51afd7ed558ccd;
        x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53;
        return x ^ (x >> 33);
    }

    private float* Row(uint hash) => _table.Pointer + (nint)(hash % _rows * Width);
}
