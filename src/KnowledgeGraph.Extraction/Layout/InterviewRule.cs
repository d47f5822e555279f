using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Layout;

/// <summary>
/// Tells interviews from reports: the first person stands mostly outside quotations, and several paragraphs are questions.
/// </summary>
internal static class InterviewRule
{
    private const int FewestFirstPersons = 5;
    private const int FewestQuestions = 4;
    private const int LongestQuestion = 80;

    /// <summary>Whether the first person is the voice of the text itself (memoir, speech, interview) and not of those it quotes.</summary>
    public static bool SpeaksInFirstPerson(Document document, int[] quotationOf)
    {
        int inside = 0, outside = 0;
        for (int i = 0; i < document.Count; i++)
        {
            if (document[i].Span is "I" or "me" or "my" or "My" or "myself")
            {
                if (quotationOf[i] >= 0)
                    inside++;
                else
                    outside++;
            }
        }
        return outside >= FewestFirstPersons && outside > inside;
    }

    /// <summary>Marks the questions when there are enough of them for an interview.</summary>
    public static bool MarkTurns(Document document, List<Paragraph> paragraphs)
    {
        bool[] questions = new bool[paragraphs.Count];
        int count = 0;
        for (int p = 0; p < paragraphs.Count; p++)
        {
            questions[p] = IsQuestion(document, paragraphs[p]);
            count += questions[p] ? 1 : 0;
        }
        if (count < FewestQuestions)
            return false;
        for (int p = 0; p < paragraphs.Count; p++)
        {
            if (questions[p])
                paragraphs[p] = paragraphs[p] with { Turn = Turn.Question };
        }
        return true;
    }

    private static bool IsQuestion(Document document, Paragraph paragraph)
    {
        bool mark = false, addressed = false, endsInMark = false;
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            Token token = document[i];
            if (token.IsSpace)
                continue;
            endsInMark = token.Span is "?";
            mark |= endsInMark;
            addressed |= token.Lower is "you" or "your";
        }
        return endsInMark || (mark && addressed && paragraph.End - paragraph.Start < LongestQuestion);
    }
}
