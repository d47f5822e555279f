using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>
/// Floats outside of the managed heap that begin at a multiple of 64 bytes, so that no vector load straddles two cache lines
/// and the collector neither scans nor keeps them longer than they are of use. Zero at first.
/// </summary>
internal sealed unsafe class AlignedFloats : SafeHandle
{
    private const nuint Alignment = 64;

    public AlignedFloats(int length)
        : base(invalidHandleValue: 0, ownsHandle: true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Length = length;
        nuint bytes = (nuint)length * sizeof(float);
        SetHandle((nint)NativeMemory.AlignedAlloc(bytes, Alignment));
        NativeMemory.Clear(Pointer, bytes);
    }

    public int Length { get; }

    /// <summary>The first float; valid as long as this object is reachable: who passes it on keeps the object alive until the end.</summary>
    public float* Pointer => (float*)handle;

    public Span<float> Span => new(Pointer, Length);

    /// <inheritdoc />
    public override bool IsInvalid => handle == 0;

    /// <inheritdoc />
    protected override bool ReleaseHandle()
    {
        NativeMemory.AlignedFree(Pointer);
        return true;
    }
}
