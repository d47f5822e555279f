using System.Text;

namespace KnowledgeGraph.Language.Tests;

/// <summary>Random strings and mutated sentences, the same for the same seed.</summary>
internal sealed class RandomTexts(int seed)
{
    private const string Seed = "Dr. Oona Karsk's team (the \"Blue Six\") isn't going to pay $1,200.50 to Velmaria by 10:30 a.m., she'd told www.ellery-post.example on 3/5/2031; we'll see... U.S.-made e-mails: a.b@c.example :-) it's 5km² away—\n\nor so! ";

    private static readonly string[] Odd =
    [
        " ", "  ", "\n", "\n\n", "\t", "\u00A0", "\u3000", "\u001C", "\u2028", "'", "\"", "’", "“", "”", "``", "...", "..", "--", "—", ":-)", ";)", "(", ")", "[", "]", "<a>", "&amp;", "http://x.y/z?q=1",
        "@", "#", "$", "€", "%", "°C.", "US$", "C++", "a.m.", "'Cause", "c'm", "on", "y'all", "gonna", "can't", "I'd've", "😀", "👩‍👩‍👧", "🇩🇪", "日本", "한국", "שלום", "مرحبا", "ς", "Σ", "İ", "ß", "e\u0301", "\u0300", "\uD83D", "\uDE00", "\0", "\u200B", "\uFEFF", "\uFFFD",
        "123", "1,000", "3.14", "10km", "½", "²", "A", "aa", "X.", "e.g.", "No.", "vs.", "said", "that", "the", "and", "Trump||x", "||",
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        switch (_random.Next(4))
        {
            case 0:
                for (int i = _random.Next(12); i >= 0; i--)
                    text.Append(Odd[_random.Next(Odd.Length)]);
                break;
            case 1:
                for (int i = _random.Next(24); i >= 0; i--)
                    text.Append((char)_random.Next(_random.Next(4) == 0 ? 0x10000 : 0x250));
                break;
            default:
                int start = _random.Next(Seed.Length);
                text.Append(Seed, start, _random.Next(Math.Min(70, Seed.Length - start)));
                for (int i = _random.Next(5); i > 0; i--)
                    Mutate(text);
                break;
        }

        return text.ToString();
    }

    private void Mutate(StringBuilder text)
    {
        int at = _random.Next(text.Length + 1);
        switch (_random.Next(3))
        {
            case 0:
                text.Insert(at, Odd[_random.Next(Odd.Length)]);
                break;
            case 1:
                text.Remove(at, Math.Min(_random.Next(4), text.Length - at));
                break;
            default:
                text.Insert(at, text.ToString(at, Math.Min(_random.Next(9), text.Length - at)));
                break;
        }
    }
}
