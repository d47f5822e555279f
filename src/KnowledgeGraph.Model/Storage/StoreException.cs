namespace KnowledgeGraph.Model.Storage;

/// <summary>A store cannot do what was asked; the message says what, where and how to go on.</summary>
public sealed class StoreException : Exception
{
    /// <summary>A failure of a store.</summary>
    /// <param name="message">What, where and how to go on.</param>
    /// <param name="isTransient">Whether trying again later may help: busy, locked, a server that restarts.</param>
    /// <param name="inner">What the driver said.</param>
    public StoreException(string message, bool isTransient = false, Exception? inner = null)
        : base(message, inner) => IsTransient = isTransient;

    /// <summary>Whether trying again later may help.</summary>
    public bool IsTransient { get; }
}
