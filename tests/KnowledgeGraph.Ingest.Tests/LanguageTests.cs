using KnowledgeGraph.Ingest.Languages;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class LanguageTests
{
    private const string German = "Der Minister sagte am Dienstag, die Regierung werde den Plan nicht annehmen, und es sei Sache des Parlaments zu entscheiden, was mit der Brücke geschehen solle. "
        + "Sie fügte hinzu, dass es keine Gespräche mit der anderen Seite gegeben habe, dass sie aber bereit sei, sich jederzeit und an jedem Ort mit ihr zu treffen, wenn sie das wolle.";

    private const string Dutch = "De minister zei dinsdag dat de regering het plan niet zou aanvaarden en dat het aan het parlement is om te beslissen wat er met de brug moet gebeuren. "
        + "Zij voegde eraan toe dat er geen gesprekken waren geweest met de andere kant, maar dat zij bereid was hen op elk moment en op elke plaats te ontmoeten als zij dat wilden.";

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("EN")]
    [InlineData("English")]
    public void A_declared_english_decides(string declared) => LanguageCheck.Of(German, declared).Should().Be(new LanguageVerdict(true, null));

    [Fact]
    public void Another_declared_language_decides_too() => LanguageCheck.Of(ScratchFolder.English, "de").IsEnglish.Should().BeFalse();

    [Theory]
    [InlineData(German)]
    [InlineData(Dutch)]
    public void Other_languages_are_told_by_their_function_words(string text)
    {
        LanguageVerdict verdict = LanguageCheck.Of(text, declared: null);
        verdict.IsEnglish.Should().BeFalse();
        verdict.Remark.Should().StartWith("not English");
    }

    [Fact]
    public void English_passes_without_a_word() => LanguageCheck.Of(ScratchFolder.English, declared: null).Should().Be(new LanguageVerdict(true, null));

    [Fact]
    public void Short_texts_pass_with_a_note() => LanguageCheck.Of("Guten Tag", declared: null).Should().Be(new LanguageVerdict(true, "too short to tell the language; taken for English"));
}
