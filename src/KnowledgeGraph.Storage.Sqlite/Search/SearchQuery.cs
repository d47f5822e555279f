namespace KnowledgeGraph.Storage.Sqlite.Search;

/// <summary>
/// From what a user typed to an FTS5 expression (https://sqlite.org/fts5.html, section 3): all words must occur; "words in quotation marks" as a phrase;
/// a trailing * finds words that begin so. Nothing else that was typed has a meaning, so no input is a syntax error.
/// </summary>
internal static class SearchQuery
{
    /// <summary>The expression, or null when there is no word to look for.</summary>
    public static string? Of(string words)
    {
        var terms = new List<string>();
        string[] parts = words.Split('"');
        for (int i = 0; i < parts.Length; i++)
        {
            // Every second part stands between quotation marks; a mark that is not closed counts as a space.
            bool isPhrase = i % 2 == 1 && i < parts.Length - 1;
            foreach (string term in isPhrase ? [parts[i]] : parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (term.Any(char.IsLetterOrDigit))
                    terms.Add($"\"{term.Replace('\0', ' ')}\"" + (!isPhrase && term.EndsWith('*') ? "*" : ""));
            }
        }
        return terms.Count == 0 ? null : string.Join(' ', terms);
    }
}
