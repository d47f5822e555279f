using System.CommandLine;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Matching;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Resolution.Matching;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg match</c>: whether two names, or two wordings of a matter, are the same, with the reasons; or a whole table of pairs.</summary>
internal static class MatchCommand
{
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("NAME") { Description = "two names or wordings", Arity = new ArgumentArity(0, 2) };
        var type = new Option<string>("--type") { Description = "what they name", DefaultValueFactory = _ => "LegalEntity", HelpName = string.Join('|', PairMatcher.Schemas).ToLowerInvariant() };
        var csv = new Option<FileInfo?>("--csv") { Description = "table of pairs with the columns schema, name1, name2 and for wordings article1, context1, article2, context2; it comes back with score and match", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "JSON instead of a table" };
        var output = new OutputOption();
        var command = new Command("match", "compares two names or wordings and explains the decision") { names, type, csv, json }.WithExamples(
            "match \"Volodymyr Zelensky\" \"V. Zelenskyy\" --type person",
            "match \"a harbour levy\" \"the levy on ships\" --type proposal",
            "match --csv pairs.csv --out decided.csv");
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var matcher = new PairMatcher(StaticEmbeddings.Load);
            if (parsed.GetValue(csv) is not { } file)
            {
                Explain(parsed.GetValue(names)!, parsed.GetValue(type)!, matcher, terminal, parsed.GetValue(json));
                return ExitCode.Done;
            }
            using OutputOption.Target target = output.Open(parsed, terminal);
            PairTable.Decide(file, matcher, target.Writer);
            target.Commit();
            return ExitCode.Done;
        });
        return command;
    }

    private static void Explain(string[] names, string type, PairMatcher matcher, Terminal terminal, bool json)
    {
        if (names.Length != 2)
            throw new UsageException("'kg match' takes two names, or --csv FILE.");
        PairDecision decision;
        try
        {
            decision = matcher.Decide(new NamedPair(type, names[0], names[1]));
        }
        catch (ArgumentException)
        {
            throw new UsageException($"--type takes one of {string.Join(", ", PairMatcher.Schemas).ToLowerInvariant()}.");
        }
        PairExplanation.Write(decision, terminal, json);
    }
}
