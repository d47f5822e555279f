using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Makes a corpus several times as large: <c>vary FILE TIMES OUT.jsonl [SEED]</c>. The first copy is the file itself; in each further copy every name gets
/// another, invented one (the same in all articles of the copy), numbers other digits, dates another day. Words that many articles write with a
/// capital (countries, titles, months) stay. Same file, times and seed: same bytes.
/// </summary>
internal static class CorpusVariation
{
    // A capitalised word in more articles than this share is everybody's: a country, a title, a weekday.
    private const int CommonShare = 20;
    private const int DaysApart = 41;

    private static readonly string[] Syllables =
        ["ba", "bel", "dor", "dan", "fen", "gar", "hol", "ira", "jen", "kal", "ket", "lam", "lor", "mar", "mil", "nor", "ola", "per", "ras", "ril", "sal", "sen", "tor", "tav", "ulm", "ver", "vin", "wes", "yar", "zel"];

    private static readonly string[] Endings = ["n", "r", "k", "sky", "son", "a", "o", "is", "ov", "ard", "ini", "ez", "ham", "ton", "berg", "mann"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] args)
    {
        int times = int.Parse(args[1], CultureInfo.InvariantCulture);
        int seed = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1;
        List<JsonObject> articles = [.. File.ReadLines(args[0]).Where(l => l.Length > 0).Select(l => JsonNode.Parse(l)!.AsObject())];
        List<string> names = Names([.. articles.Select(a => (string)a["text"]!)]);
        using var output = new StreamWriter(args[2], append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        for (int copy = 0; copy < times; copy++)
        {
            var random = new Random(seed + (copy * 7919));
            Dictionary<string, string> others = names.ToDictionary(n => n, n => Invented(n, random), StringComparer.Ordinal);
            foreach (JsonObject article in articles)
                output.WriteLine((copy == 0 ? article : Varied(article, copy, others, random)).ToJsonString(Plain));
        }

        return 0;
    }

    /// <summary>Words that are written with a capital only, in few articles; ordinal order.</summary>
    private static List<string> Names(List<string> texts)
    {
        var articlesOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            var words = new HashSet<string>(Words(text), StringComparer.Ordinal);
            small.UnionWith(words.Where(w => char.IsLower(w[0])));
            foreach (string word in words.Where(IsCapitalised))
                articlesOf[word] = articlesOf.GetValueOrDefault(word) + 1;
        }

        int most = Math.Max(1, texts.Count / CommonShare);
        return [.. articlesOf.Where(w => w.Value <= most && !small.Contains(w.Key.ToLowerInvariant())).Select(w => w.Key).Order(StringComparer.Ordinal)];
    }

    private static JsonObject Varied(JsonObject article, int copy, Dictionary<string, string> others, Random random)
    {
        JsonObject varied = article.DeepClone().AsObject();
        varied["id"] = string.Create(CultureInfo.InvariantCulture, $"{article["id"]}-{copy}");
        foreach (string field in (string[])["title", "text"])
        {
            if (article[field] is { } value)
                varied[field] = Varied((string)value!, copy, others, random);
        }

        foreach (string field in (string[])["published", "date"])
        {
            if (article[field] is JsonValue value && value.TryGetValue(out string? day) && day.Length >= 10
                && DateOnly.TryParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed))
            {
                varied[field] = parsed.AddDays(copy * DaysApart).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + day[10..];
            }
        }

        return varied;
    }

    private static string Varied(string text, int copy, Dictionary<string, string> others, Random random)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > i)
            {
                string word = text[i..end];
                int month = Array.IndexOf(Months, word);
                result.Append(month >= 0 ? Months[(month + copy) % Months.Length] : others.GetValueOrDefault(word, word));
                i = end;
                continue;
            }

            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end > i)
            {
                for (int digit = i; digit < end; digit++)
                    result.Append(end - i == 4 && digit < i + 2 ? text[digit] : (char)(digit == i ? random.Next('1', '9' + 1) : random.Next('0', '9' + 1)));
                i = end;
                continue;
            }

            result.Append(text[i++]);
        }

        return result.ToString();
    }

    private static string Invented(string name, Random random)
    {
        if (name.All(char.IsUpper))
            return string.Concat(name.Select(_ => (char)random.Next('A', 'Z' + 1)));
        var word = new StringBuilder();
        int length = Math.Max(1, name.Length / 4);
        for (int i = 0; i < length; i++)
            word.Append(Syllables[random.Next(Syllables.Length)]);
        word.Append(Endings[random.Next(Endings.Length)]);
        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }

    private static IEnumerable<string> Words(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i > start)
                yield return text[start..i];
        }
    }

    private static bool IsCapitalised(string word) => word.Length > 1 && char.IsUpper(word[0]);
}
