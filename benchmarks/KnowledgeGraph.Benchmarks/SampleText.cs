using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Invented texts to measure on.</summary>
internal static class SampleText
{
    private static readonly string[] Names = ["Velmaria", "Torland", "Karsk", "Port Ellery", "the council", "the union", "Dana Ruiz", "the ministry"];
    private static readonly string[] Verbs = ["rejected", "backed", "proposed", "criticised", "postponed", "signed", "questioned", "defended"];
    private static readonly string[] Things = ["the harbour toll", "a ceasefire", "the pension plan", "new tariffs on steel", "the 2031 budget", "talks with the opposition"];

    /// <summary>Sentences from a small grammar, about so many words.</summary>
    public static string Article(int words)
    {
        var random = new Random(31);
        var text = new StringBuilder();
        for (int count = 0; count < words; count += 16)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Pick(Names)} {Pick(Verbs)} {Pick(Things)} on {random.Next(1, 29)} May, officials said, although {Pick(Names)} had {Pick(Verbs)} it before. ");
            if (random.Next(4) == 0)
                text.Append(CultureInfo.InvariantCulture, $"\"We haven't {Pick(Verbs)} anything,\" {Pick(Names)} told reporters.\n\n");
        }

        return text.ToString();

        string Pick(string[] values) => values[random.Next(values.Length)];
    }

    private static string Joined(int length)
    {
        var random = new Random(31);
        var text = new StringBuilder();
        while (text.Length < length)
            text.Append(CultureInfo.InvariantCulture, $"Dana {(char)random.Next('B', 'Z')}{(char)random.Next('a', 'z')}{(char)random.Next('a', 'z')}ek and ");
        return text.ToString();
    }

    /// <summary>Text that is odd in one way, of the given length.</summary>
    public static string Hostile(string kind, int length)
    {
        string part = kind switch
        {
            "no spaces" => "x",
            "newlines" => "\n",
            "quotes" => "\"' ",
            "emoji" => "😀",
            "nested quotes" => "“‘",
            "apostrophes" => "' ’ ‘ ",
            "reports" => "he said that ",
            "reports with stops" => "He said that it works. ",
            "quotations" => "\"We will go on with it\" said A. ",
            "one name" => "Torland, ",
            "names" => Joined(length),
            "determiners" => "I oppose the the the ",
            "brackets" => "((((( ",
            "stretches" => string.Concat(Enumerable.Repeat("a.b:c@d/(e)'", 340)) + " ",
            _ => Article(10_000),
        };
        return string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
    }
}
