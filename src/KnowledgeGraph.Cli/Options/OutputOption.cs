using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli.Options;

/// <summary><c>--out FILE</c>: a file that appears whole or not at all; without it standard output.</summary>
internal sealed class OutputOption
{
    private readonly Option<FileInfo?> option = new("--out") { Description = "file to write instead of standard output", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(option);

    /// <summary>The path named, or null.</summary>
    public string? PathOf(ParseResult parsed) => parsed.GetValue(option)?.FullName;

    /// <summary>Opens the file, or standard output.</summary>
    public Target Open(ParseResult parsed, Terminal terminal) => new(parsed.GetValue(option)?.FullName, terminal.Out);

    /// <summary>Where results go: a temporary file beside the final one, which takes its name when all is written.</summary>
    internal sealed class Target : IDisposable
    {
        private readonly string? path;
        private readonly string? temporary;

        public Target(string? path, TextWriter standardOutput)
        {
            this.path = path;
            if (path is null)
            {
                Writer = standardOutput;
                return;
            }
            temporary = path + ".part";
            Writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        }

        /// <summary>UTF-8 without byte order mark.</summary>
        public TextWriter Writer { get; }

        /// <summary>All is written: the file takes its name.</summary>
        public void Commit()
        {
            Writer.Flush();
            if (temporary is null)
                return;
            Writer.Dispose();
            File.Move(temporary, path!, overwrite: true);
        }

        public void Dispose()
        {
            if (temporary is null)
            {
                Writer.Flush();
                return;
            }
            Writer.Dispose();
            File.Delete(temporary);
        }
    }
}
