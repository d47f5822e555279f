using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>Reads the entities of a record as bearers of names.</summary>
internal sealed class OccurrenceReader(NameReadings readings)
{
    /// <summary>The entities that can be actors; places and other names are context only and come last as features; coordinations are their members.</summary>
    public (IReadOnlyList<Occurrence> Occurrences, IReadOnlyList<string> Surroundings, IReadOnlyDictionary<string, IReadOnlyList<string>> Coordinations) Read(int article, ArticleRecord record)
    {
        var country = MainCountry(record);
        var names = record.Entities.ToDictionary(e => e.Id, e => NameOf(e, country, record), StringComparer.Ordinal);
        var coordinations = Coordinations.Of(record);
        var occurrences = new List<Occurrence>();
        foreach (var entity in record.Entities)
        {
            if (entity.Type is EntityType.Place or EntityType.Other || coordinations.ContainsKey(entity.Id))
            {
                continue;
            }

            var (bearer, key) = names[entity.Id];
            occurrences.Add(new Occurrence(article, entity, bearer, key, Aliases(entity, bearer, key), Roles(entity, names)));
        }

        var places = record.Entities.Where(e => e.Type is EntityType.Place or EntityType.Other).Select(e => "Place:" + readings.Key(e.Name));
        return (occurrences, [.. occurrences.Where(o => o.Class != BearerClass.Unnamed).Select(o => o.Feature).Concat(places).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], coordinations);
    }

    /// <summary>Whether a form is a name and not a description: its words of weight begin with a capital.</summary>
    public static bool IsNameLike(string form)
    {
        var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 1 && words[0] is "the" or "The" or "a" or "an" or "A" or "An" ? 1 : 0;
        var content = words.Skip(first).Where(w => w.Length > 3 || char.IsUpper(w[0])).ToList();
        return content.Count > 0 && content.TrueForAll(w => !char.IsLower(w.FirstOrDefault(char.IsLetterOrDigit, 'a')));
    }

    private (BearerClass Class, string Key) NameOf(Entity entity, string? mainCountry, ArticleRecord record)
    {
        if (entity.Unnamed)
        {
            var described = readings.BodyKey(entity.Name);
            return DescribedBodies.Names(entity, described, record) ? (BearerClass.Body, described) : (BearerClass.Unnamed, readings.Key(entity.Name));
        }

        switch (entity.Type)
        {
            case EntityType.Person when KnownBodies.IsBody(readings.Key(NamedActor.DisplayForm(entity.Name, BearerClass.Body))):
                // A medium that speaks looks like a person to a reader of one sentence.
                return (BearerClass.Body, readings.BodyKey(NamedActor.DisplayForm(entity.Name, BearerClass.Body)));
            case EntityType.Person:
                return (BearerClass.Person, readings.PersonKey(entity.Name));
            case EntityType.Country:
                var code = entity.Forms.Prepend(entity.Name).Select(readings.CountryCode).FirstOrDefault(c => c is not null);
                return (BearerClass.Country, code ?? readings.Key(entity.Name));
            default:
                if (CountryTable.CodeOfName(entity.Name) is { } state && entity.Type == EntityType.Organization)
                {
                    return (BearerClass.Country, state);
                }

                var key = readings.BodyKey(entity.Name);
                if (BodyKey.IsGeneric(key))
                {
                    key = $"{key} @ {record.Article.Sha256}";
                }
                else if (BodyKey.IsOffice(key) && mainCountry is not null)
                {
                    key = BodyKey.WithCountry(key, mainCountry);
                }
                else if (BodyKey.IsOffice(key) || (!entity.Name.Any(char.IsUpper) && entity.Name.Any(char.IsLower) && !BodyKey.HasCountry(key)))
                {
                    // "protesters", "the court" are others in another text.
                    key = $"{key} @ {record.Article.Sha256}";
                }

                return (BearerClass.Body, key);
        }
    }

    /// <summary>The words of a person's name in order, without titles.</summary>
    public static string PersonKey(string name) => string.Join(' ', NameParser.Parse(name, person: true, toLatin: true).Tokens);

    private List<string> Aliases(Entity entity, BearerClass bearer, string key)
    {
        if (bearer is not (BearerClass.Person or BearerClass.Body))
        {
            return [];
        }

        var aliases = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var form in entity.Forms)
        {
            if (!IsNameLike(form))
            {
                continue;
            }

            var alias = bearer == BearerClass.Person ? readings.PersonKey(form) : readings.BodyKey(form);
            var single = !alias.Contains(' ', StringComparison.Ordinal);
            var contained = key.Split(' ').Intersect(alias.Split(' '), StringComparer.Ordinal).Any();
            var fits = bearer == BearerClass.Person
                ? !single && contained
                : !BodyKey.IsOffice(alias) && !BodyKey.IsGeneric(alias) && (!single || contained || IsAcronym(form)) && alias[0] != '=';
            if (alias != key && fits)
            {
                aliases.Add(alias);
            }
        }

        return [.. aliases];
    }

    /// <summary>Two to six capitals, dots allowed.</summary>
    public static bool IsAcronym(string form)
    {
        var letters = form.Replace(".", "", StringComparison.Ordinal);
        return letters.Length is >= 2 and <= 6 && letters.All(char.IsUpper);
    }

    private static List<string> Roles(Entity entity, Dictionary<string, (BearerClass Class, string Key)> names)
    {
        var roles = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var role in entity.Roles)
        {
            roles.Add("r:" + role.Role);
            if (role.Of is { } of && names.TryGetValue(of, out var office))
            {
                roles.Add($"o:{office.Class}:{office.Key}");
            }
        }

        return [.. roles];
    }

    /// <summary>The country that the article mentions most; ties by code.</summary>
    private string? MainCountry(ArticleRecord record) =>
        record.Entities
            .Where(e => e.Type == EntityType.Country)
            .Select(e => (Code: e.Forms.Prepend(e.Name).Select(readings.CountryCode).FirstOrDefault(c => c is not null), e.Mentions.Count))
            .Where(c => c.Code is not null)
            .OrderByDescending(c => c.Count).ThenBy(c => c.Code, StringComparer.Ordinal)
            .Select(c => c.Code).FirstOrDefault();
}
