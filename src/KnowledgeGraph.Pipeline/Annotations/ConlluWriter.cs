using System.Globalization;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Pipeline.Annotations;

/// <summary>
/// CoNLL-U (universaldependencies.org/format): one sentence a block, ten columns. UPOS, features and heads are the pipeline's, the labels
/// those of its ClearNLP scheme; entities stand in MISC as <c>Entity=B-GPE</c>, white space that is no token in <c>SpaceAfter=No</c>.
/// White-space tokens have no place in CoNLL-U: they are left out, what hangs on them moves to their heads.
/// </summary>
public sealed class ConlluWriter : IAnnotationWriter
{
    /// <inheritdoc/>
    public void Write(string articleId, Document document, TextWriter output)
    {
        output.Write($"# newdoc id = {OneLine(articleId)}\n");
        int written = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            int[] numbers = Number(sentence);
            if (!numbers.Any(n => n > 0))
                continue;
            written++;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {OneLine(articleId)}/{written}\n"));
            output.Write($"# text = {OneLine(sentence.ToString())}\n");
            foreach (Token token in sentence.Tokens)
            {
                if (numbers[token.Index - sentence.Start] > 0)
                    Write(token, sentence, numbers, output);
            }
            output.Write('\n');
        }
    }

    private static void Write(Token token, Sentence sentence, int[] numbers, TextWriter output)
    {
        Token head = token.Head;
        while (head.IsSpace && !head.IsRoot)
            head = head.Head;
        bool isRoot = token.IsRoot || head.IsSpace || head.SentenceIndex != token.SentenceIndex;
        int headNumber = isRoot ? 0 : numbers[head.Index - sentence.Start];
        var misc = new List<string>(2);
        if (token.EntityIob != 'O')
            misc.Add($"Entity={token.EntityIob}-{token.EntityType}");
        if (!token.HasSpace)
            misc.Add("SpaceAfter=No");
        string[] columns =
        [
            numbers[token.Index - sentence.Start].ToString(CultureInfo.InvariantCulture),
            Cell(token.Text), Cell(token.Lemma), Cell(token.Pos), Cell(token.Tag), Cell(token.Morph),
            headNumber.ToString(CultureInfo.InvariantCulture), isRoot ? "root" : Cell(token.Dep), "_",
            misc.Count == 0 ? "_" : string.Join('|', misc),
        ];
        output.Write(string.Join('\t', columns));
        output.Write('\n');
    }

    // 1, 2, 3 … for the sentence's tokens; 0 for white space.
    private static int[] Number(Sentence sentence)
    {
        int[] numbers = new int[sentence.Count];
        int next = 1;
        foreach (Token token in sentence.Tokens)
            numbers[token.Index - sentence.Start] = token.IsSpace ? 0 : next++;
        return numbers;
    }

    private static string Cell(string value) => value.Length == 0 ? "_" : OneLine(value);

    private static string OneLine(string text) => string.Join(' ', text.Split(['\t', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
}
