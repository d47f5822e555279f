namespace KnowledgeGraph.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int CheckFailed = 1;
    public const int SomeInputsUnreadable = 2;
    public const int WrongUse = 3;
    public const int StoreNotReached = 4;
    public const int Interrupted = 130;
}
