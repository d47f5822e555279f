using System.Collections.Frozen;

namespace KnowledgeGraph.Cli.Show;

/// <summary>Tells by its first two words whether a wording is a verb phrase ("take over the port"), as far as that can be told without a parser.</summary>
internal static class Infinitive
{
    // Base forms that are hardly ever nouns at the beginning of a wording.
    private static readonly FrozenSet<string> Verbs = Words(
        "abandon abolish accept achieve act add adopt allow amend appoint approve arm arrest avoid be become begin bring build buy carry choose close come "
        + "commit consider continue create declare defend deliver deny deploy destroy develop discuss dissolve do drop eliminate enable enforce ensure establish "
        + "expand expel extend find follow get give go grant have hold impose improve include introduce invest invite join keep leave let lower maintain make "
        + "meet negotiate obtain pick prevent proceed protect prove provide publish pursue put reach reduce refrain reject remain remove renew repeal replace "
        + "resign resolve restore resume revoke say secure see seek sell send serve sign speak spend stop strengthen suspend take tell try withdraw write");

    private static readonly FrozenSet<string> Followers = Words(
        "a an the its their his her our my your all any every more those these that this it them him us up out over down off away back in into on to for with against");

    private static readonly FrozenSet<string> NoVerbs = Words("all both half not only such what more most one part plans calls none many much even just");

    /// <summary>Whether "to" makes it readable behind a verb.</summary>
    public static bool Is(string wording)
    {
        string[] words = wording.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && Verbs.Contains(words[0]))
            return true;
        if (words.Length < 2 || !words[0].All(char.IsAsciiLetterLower))
            return false;
        bool inflected = words[0].EndsWith("ing", StringComparison.Ordinal) || words[0].EndsWith("ed", StringComparison.Ordinal)
            || (words[0].EndsWith('s') && !words[0].EndsWith("ss", StringComparison.Ordinal)) || words[0].EndsWith("ion", StringComparison.Ordinal);
        return !inflected && !NoVerbs.Contains(words[0]) && !Followers.Contains(words[0]) && words[0].Length > 2
            && words[1] is "a" or "an" or "the" or "its" or "their" or "his" or "her" or "our" or "them" or "it" or "all" or "any";
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
