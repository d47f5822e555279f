using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Training;

namespace KnowledgeGraph.Cli.Options;

/// <summary><c>--corpus DIR</c>: directories of articles with marked attributions; for training <c>DIR:WEIGHT</c> too.</summary>
/// <param name="mayHaveWeight">Whether <c>DIR:WEIGHT</c> may be written.</param>
/// <param name="name">The option's name.</param>
/// <param name="required">Whether the command needs it.</param>
internal sealed class CorpusOption(bool mayHaveWeight, string name = "--corpus", bool required = true)
{
    private readonly Option<string[]> option = new(name)
    {
        Description = mayHaveWeight ? "a directory with text/ and attributions/ (brat standoff); DIR:0.5 makes its articles count half" : "a directory with text/ and attributions/ (brat standoff)",
        HelpName = "DIR",
        Required = required,
        AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(Command command) => command.Add(option);

    /// <summary>The corpora, or null when one has errors; these are told by file and line.</summary>
    public IReadOnlyList<WeightedCorpus>? Read(ParseResult parsed, Terminal terminal)
    {
        var corpora = new List<WeightedCorpus>();
        int errors = 0;
        foreach (string value in parsed.GetValue(option) ?? [])
        {
            (string directory, double weight) = Split(value);
            AttributionCorpus corpus = AttributionCorpus.Read(directory);
            foreach (CorpusError error in corpus.Errors)
                terminal.Error($"{directory}/{error}");
            errors += corpus.Errors.Count;
            corpora.Add(new WeightedCorpus(corpus, weight));
        }

        if (errors == 0 && (required || corpora.Count > 0) && corpora.Sum(corpus => corpus.Corpus.Articles.Count) == 0)
            throw new UsageException($"The corpus holds no marked article: write {name} DIR with text/NAME.txt and attributions/NAME_XXXX.ann in it.");
        return errors == 0 ? corpora : null;
    }

    private (string Directory, double Weight) Split(string value)
    {
        int colon = value.LastIndexOf(':');
        if (!mayHaveWeight || colon < 2 || !double.TryParse(value.AsSpan(colon + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double weight))
            return (value, 1);
        return weight > 0 ? (value[..colon], weight) : throw new UsageException($"'{value}': a weight is greater than 0.");
    }
}
