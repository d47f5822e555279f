using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>What is left out while learning (dropout, Srivastava et al. 2014): a value in ten, by lots that depend on the step and the place only.</summary>
/// <param name="lot">The step's lot.</param>
internal sealed unsafe class DropoutMask(ulong lot)
{
    // Of 256 lots.
    private const byte LeftOut = 26;
    private const float Scale = 256f / (256 - LeftOut);

    /// <summary>Leaves values out and makes the others greater by as much; the same ones of values and of their gradients.</summary>
    public void Apply(int place, AlignedFloats values, int count)
    {
        float* at = values.Pointer;
        ulong state = Mix(lot ^ ((ulong)(uint)place << 40));
        for (int i = 0; i < count; i += 8)
        {
            ulong lots = Mix(state + (ulong)(uint)i);
            for (int k = 0; k < 8; k++, lots >>= 8)
                at[i + k] = (byte)lots < LeftOut ? 0 : at[i + k] * Scale;
        }
    }

    // SplitMix64 (Steele, Lea and Flood 2014).
    private static ulong Mix(ulong x)
    {
        x += 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
