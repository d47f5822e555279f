namespace KnowledgeGraph.Language;

/// <summary>Where the model files are.</summary>
public static class ModelLocation
{
    /// <summary>The environment variable that names the folder of all models.</summary>
    public const string Variable = "KG_MODELS";

    /// <summary>The folder name of the English pipeline's model.</summary>
    public const string EnglishPipeline = "en_core_web_sm-3.8.0";

    /// <summary>The folder name of the static embeddings.</summary>
    public const string StaticEmbeddings = "minilm-static-256";

    /// <summary>The folder name of the encoder of sentences.</summary>
    public const string Encoder = "minilm-encoder";

    /// <summary>
    /// The folder of a model: in the folder that the environment variable <c>KG_MODELS</c> names; else in <c>models</c> beside
    /// the program; else in a <c>models</c> of one of the folders above it.
    /// </summary>
    /// <param name="model">The model's folder name, as <see cref="EnglishPipeline"/>.</param>
    /// <exception cref="DirectoryNotFoundException">It is in none of these; the message names what was tried.</exception>
    public static string Find(string model)
    {
        ArgumentException.ThrowIfNullOrEmpty(model);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            string path = Path.Combine(named, model);
            return Directory.Exists(path) ? path : throw new DirectoryNotFoundException($"{Variable} is '{named}', but there is no '{model}' in it.");
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "models", model);
            if (Directory.Exists(path))
                return path;
        }

        throw new DirectoryNotFoundException($"No folder 'models/{model}' beside or above '{AppContext.BaseDirectory}', and {Variable} is not set.");
    }
}
