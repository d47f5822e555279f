using System.Text.RegularExpressions;
using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Morphology;

/// <summary>What a rule asks of one token: tag, dependency, lower-case form, white space; what it does not ask is null.</summary>
internal sealed class RuleCondition
{
    /// <summary>Allowed tags by id.</summary>
    public bool[]? Tags { get; init; }

    /// <summary>Allowed dependency labels by id.</summary>
    public bool[]? Deps { get; init; }

    /// <summary>Allowed lower-case forms.</summary>
    public IReadOnlySet<string>? Words { get; init; }

    /// <summary>A pattern found in the lower-case form.</summary>
    public Regex? WordPattern { get; init; }

    /// <summary>Whether the token must be white space, or must not.</summary>
    public bool? IsSpace { get; init; }

    /// <summary>Whether the condition looks at the word at all.</summary>
    public bool AsksForWord => Words is not null || WordPattern is not null || IsSpace is not null;

    public bool AllowsWord(Lexeme lexeme) =>
        (Words is null || Words.Contains(lexeme.Lower)) && (WordPattern is null || WordPattern.IsMatch(lexeme.Lower)) && (IsSpace is null || IsSpace == lexeme.IsSpace);

    public bool AllowsLabels(byte tag, byte dep) => (Tags is null || Tags[tag]) && (Deps is null || Deps[dep]);

    public bool Allows(Lexeme lexeme, byte tag, byte dep) => AllowsLabels(tag, dep) && AllowsWord(lexeme);
}
