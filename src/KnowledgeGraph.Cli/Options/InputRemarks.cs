using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Cli.Options;

/// <summary>Shows what could not be read and what there is to know, and keeps the exit code that follows from it.</summary>
internal sealed class InputRemarks(Terminal terminal)
{
    private int rejected;

    /// <summary>0, or 2 once something could not be read.</summary>
    public int ExitCode => rejected == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeInputsUnreadable;

    /// <summary>How many files and lines could not be read.</summary>
    public int Rejected => rejected;

    /// <summary>Shows a rejection or a notice; articles are passed over.</summary>
    public void Show(IngestResult input)
    {
        switch (input)
        {
            case IngestRejection rejection:
                rejected++;
                terminal.Error($"{rejection.Where}: {rejection.Reason}; skipped");
                break;
            case IngestNotice notice:
                terminal.Note($"{notice.Where}: {notice.Message}");
                break;
        }
    }
}
