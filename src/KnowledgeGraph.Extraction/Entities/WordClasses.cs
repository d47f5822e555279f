namespace KnowledgeGraph.Extraction.Entities;

/// <summary>What the word lists say about a word form, in lower case.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Title = 1 << 0,
    MaleTitle = 1 << 1,
    FemaleTitle = 1 << 2,

    /// <summary>A title that alone makes no person of the name that follows: deputy, former, saint.</summary>
    WeakTitle = 1 << 3,
    RoleNoun = 1 << 4,
    MaleNoun = 1 << 5,
    FemaleNoun = 1 << 6,
    PeopleNoun = 1 << 7,
    OrganizationNoun = 1 << 8,
    OrganizationHead = 1 << 9,
    PlaceNoun = 1 << 10,
    PlaceHead = 1 << 11,
    SpeechVerb = 1 << 12,
    MetonymyNoun = 1 << 13,
    MaleName = 1 << 14,
    FemaleName = 1 << 15,
    OtherName = 1 << 16,
    Particle = 1 << 17,
    Calendar = 1 << 18,
    FirstName = MaleName | FemaleName | OtherName,
}
