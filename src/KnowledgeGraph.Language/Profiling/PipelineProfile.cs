using System.Diagnostics;
using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Profiling;

/// <summary>Adds up where the time of readings goes. For one thread at a time; use one profile a thread and <see cref="Add"/> them.</summary>
public sealed class PipelineProfile
{
    private readonly long[] _ticks = new long[Enum.GetValues<PipelineStage>().Length];
    private long _last;

    /// <summary>Tokens read so far.</summary>
    public long Tokens { get; private set; }

    /// <summary>Words read so far, counted as stretches without white space.</summary>
    public long Words { get; private set; }

    /// <summary>Time spent in all stages.</summary>
    public TimeSpan Total => Stopwatch.GetElapsedTime(0, _ticks.Sum());

    /// <summary>Time spent in a stage.</summary>
    public TimeSpan this[PipelineStage stage] => Stopwatch.GetElapsedTime(0, _ticks[(int)stage]);

    /// <summary>Adds the counts and times of another profile.</summary>
    public void Add(PipelineProfile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (int i = 0; i < _ticks.Length; i++)
            _ticks[i] += other._ticks[i];
        Tokens += other.Tokens;
        Words += other.Words;
    }

    internal void Start() => _last = Stopwatch.GetTimestamp();

    /// <summary>Counts the time since the last call for a stage.</summary>
    internal void Finish(PipelineStage stage)
    {
        long now = Stopwatch.GetTimestamp();
        _ticks[(int)stage] += now - _last;
        _last = now;
    }

    internal void Count(Document document)
    {
        Tokens += document.Count;
        bool inWord = false;
        foreach (char c in document.Text)
        {
            bool isSpace = WhiteSpace.Contains(c);
            Words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }

        Start();
    }
}
