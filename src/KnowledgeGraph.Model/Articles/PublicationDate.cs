using System.Globalization;

namespace KnowledgeGraph.Model.Articles;

/// <summary>From a time of publication to its calendar day.</summary>
public static class PublicationDate
{
    /// <summary>The calendar day named by an ISO 8601 date or date and time, in that time's own offset.</summary>
    /// <param name="published">Such as <c>2019-03-04</c> or <c>2019-03-04T23:30:00-05:00</c>; null and unreadable values are undated.</param>
    /// <returns><c>yyyy-MM-dd</c>, or null.</returns>
    public static string? DayOf(string? published)
    {
        if (published is not { Length: >= 10 })
            return null;
        string day = published[..10];
        bool isDay = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        bool endsThere = published.Length == 10 || published[10] is 'T' or 't' or ' ';
        return isDay && endsThere ? day : null;
    }
}
