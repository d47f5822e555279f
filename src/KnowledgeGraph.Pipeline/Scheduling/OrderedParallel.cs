using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace KnowledgeGraph.Pipeline.Scheduling;

/// <summary>Work on many items at once whose results come out in the order of the items, with a bounded number of items under way.</summary>
public static class OrderedParallel
{
    /// <summary>Results of <paramref name="work"/> in the order of <paramref name="items"/>; items are read only as fast as results are taken.</summary>
    /// <param name="items">Read lazily, on one thread.</param>
    /// <param name="threads">How many items are worked on at once, at least 1.</param>
    /// <param name="work">Called on pool threads; an exception comes out where its result would have.</param>
    /// <param name="stop">Ends the work between items.</param>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IEnumerable<TItem> items, int threads, Func<TItem, TResult> work, [EnumeratorCancellation] CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var free = new SemaphoreSlim(threads);
        var results = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(threads * 4) { SingleReader = true, SingleWriter = true });
        Task reading = Task.Run(() => ReadAsync(ending.Token), CancellationToken.None);
        try
        {
            await foreach (Task<TResult> result in results.Reader.ReadAllAsync(stop).ConfigureAwait(false))
                yield return await result.ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
        finally
        {
            // The reader may wait for a place in the channel, and tasks hold the semaphore: let both end before it is disposed.
            await ending.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (results.Reader.TryRead(out Task<TResult>? rest))
                await ((Task)rest).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task ReadAsync(CancellationToken token)
        {
            Exception? failure = null;
            try
            {
                foreach (TItem item in items)
                {
                    await free.WaitAsync(token).ConfigureAwait(false);
                    Task<TResult> task = Task.Run(() =>
                    {
                        try
                        {
                            return work(item);
                        }
                        finally
                        {
                            free.Release();
                        }
                    }, CancellationToken.None);
                    await results.Writer.WriteAsync(task, token).ConfigureAwait(false);
                }
            }
            catch (Exception error)
            {
                failure = error;
                throw;
            }
            finally
            {
                results.Writer.Complete(failure);
            }
        }
    }
}
