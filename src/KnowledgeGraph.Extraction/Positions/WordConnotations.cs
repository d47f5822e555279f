using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Whether what an article's words name is welcome or not, by the lexicon. Names have no connotation, so that who is meant carries no weight.</summary>
internal sealed class WordConnotations
{
    private readonly Connotation[] _connotations;

    public WordConnotations(ArticleTokens tokens)
    {
        _connotations = new Connotation[tokens.Count];
        for (int i = 0; i < _connotations.Length; i++)
            _connotations[i] = tokens.Pos[i] == Grammar.ProperNoun ? Connotation.None : StanceLexicon.Instance.ConnotationOf(tokens.Lemmas[i]);
    }

    /// <summary>The connotation of a word.</summary>
    public Connotation Of(int word) => _connotations[word];

    /// <summary>How many good and bad words a stretch has.</summary>
    public (int Good, int Bad) Balance(WordSpan span)
    {
        (int good, int bad) = (0, 0);
        for (int i = span.First; i < span.End; i++)
        {
            Connotation connotation = _connotations[i];
            good += connotation is Connotation.Good or Connotation.Helping or Connotation.StronglyGood ? 1 : 0;
            bad += connotation is Connotation.Bad or Connotation.Harming or Connotation.Lacking or Connotation.StronglyBad ? 1 : 0;
        }

        return (good, bad);
    }
}
