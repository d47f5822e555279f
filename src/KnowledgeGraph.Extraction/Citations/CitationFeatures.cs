using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Citations;

/// <summary>What the citation model sees: construction, verb, who is cited (kind, noun, words of media), quotation, nesting. Names are seen as their kind only.</summary>
internal sealed class CitationFeatures(PositionText text)
{
    /// <summary>Collects the keys of a candidate.</summary>
    public void Collect(CitationCandidate candidate, FeatureBuffer features)
    {
        var tokens = text.Tokens;
        CitationLexicon lexicon = CitationLexicon.Instance;
        int h = candidate.Head, v = candidate.Cue;
        ulong form = (ulong)candidate.Form;
        int entity = text.Actors.EntityAt(h);
        ulong type = entity < 0 ? 15 : (ulong)text.Actors.TypeOf(entity);
        bool name = tokens.Pos[h] == Grammar.ProperNoun;
        ulong noun = name ? 0x6000ul + tokens.Entities[h] : tokens.Lemmas[h];
        ulong verb = tokens.Lemmas[v];
        WordSpan phrase = text.Clauses.NounPhrase(h);
        ulong kinds = 0;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            kinds |= lexicon.IsMedium(tokens.Words[i]) ? 1ul : 0;
            kinds |= lexicon.IsDocument(tokens.Lemmas[i]) ? 2ul : 0;
            kinds |= lexicon.IsInformant(tokens.Lemmas[i]) ? 4ul : 0;
        }

        ulong quoted = tokens.Quotations.Regions[v] >= 0 ? 1ul : 0;
        ulong nested = text.Speakers.At(v) is { } around && !ReferenceEquals(around, candidate.Speech) ? 1ul : 0;
        ulong pronoun = tokens.Pos[h] == Grammar.Pronoun ? tokens.Words[h] : 0;
        features.Clear();
        features.Add(1, form);
        features.Add(2, form, noun);
        features.Add(3, form, verb, type);
        features.Add(4, form, kinds, type);
        features.Add(5, verb, noun);
        features.Add(6, form, quoted, nested);
        features.Add(7, form, pronoun);
        features.Add(8, form, kinds, verb);
        features.Add(9, noun);
        features.Add(10, type, kinds, quoted);
        features.Add(11, form, text.ParagraphOf(v) == 0 ? 1ul : 0);
        features.Add(12, form, tokens.Tags[h], tokens.Deps[h]);
        features.Add(13, verb, type, quoted);
        features.Add(14, form, name ? 1ul : 0, type);
        int above = tokens.Heads[h];
        features.Add(22, form, tokens.Pos[above] == Grammar.ProperNoun ? 0x6000ul + tokens.Entities[above] : tokens.Lemmas[above], tokens.Deps[h]);
        features.Add(23, form, tokens.Deps[h], verb);
        features.Add(24, form, Grammar.FirstPerson.Contains(pronoun) ? 1ul : 0, lexicon.Tells(verb) ? 1ul : 0);
        foreach (int child in text.Clauses.Children(v))
        {
            features.Add(25, form, tokens.Deps[child]);
            if (tokens.Deps[child] == Grammar.ClauseComplement || tokens.Deps[child] == Grammar.Object)
                features.Add(26, tokens.Deps[child], kinds, type);
        }
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (i != h && tokens.Pos[i] != Grammar.ProperNoun)
                features.Add(15, tokens.Lemmas[i], form);
        }

        foreach (int child in text.Clauses.Children(h))
            features.Add(16, tokens.Deps[child], form);
        if (candidate.Speech is { } speech)
        {
            bool quotes = speech.Content.Any(c => tokens.Quotations.Regions[Math.Min(c.First + 1, c.End - 1)] >= 0);
            features.Add(17, quotes ? 1ul : 0, type, verb);
            features.Add(18, quotes ? 1ul : 0, kinds, type);
            foreach (WordSpan span in speech.Content)
            {
                for (int i = span.First; i < Math.Min(span.End, span.First + 40); i++)
                {
                    if (Grammar.FirstPerson.Contains(tokens.Words[i]))
                        features.Add(19, tokens.Words[i], type);
                    else if (tokens.Pos[i] == Grammar.Number || Grammar.Obligations.Contains(tokens.Words[i]))
                        features.Add(20, tokens.Pos[i], type, kinds);
                    else if (tokens.Pos[i] == Grammar.Verb)
                        features.Add(21, tokens.Lemmas[i], type);
                }
            }
        }
    }
}
