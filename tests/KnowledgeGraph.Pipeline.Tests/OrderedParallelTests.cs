using KnowledgeGraph.Pipeline.Scheduling;

namespace KnowledgeGraph.Pipeline.Tests;

public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Results_come_in_the_order_of_the_items_however_long_each_takes(int threads)
    {
        var random = new Random(17);
        int[] pauses = [.. Enumerable.Range(0, 200).Select(_ => random.Next(3))];

        var results = new List<int>();
        await foreach (int result in OrderedParallel.SelectAsync(Enumerable.Range(0, 200), threads, i => { Thread.Sleep(pauses[i]); return i; }, TestContext.Current.CancellationToken))
            results.Add(result);

        results.Should().Equal(Enumerable.Range(0, 200));
    }

    [Fact]
    public async Task Items_are_read_only_as_fast_as_results_are_taken()
    {
        int read = 0;
        IEnumerable<int> items = Enumerable.Range(0, 10_000).Select(i => { Interlocked.Increment(ref read); return i; });

        await foreach (int result in OrderedParallel.SelectAsync(items, 2, i => i, TestContext.Current.CancellationToken))
        {
            if (result == 3)
                break;
        }

        read.Should().BeLessThan(40, "memory must not grow with the input");
    }

    [Fact]
    public async Task A_failure_comes_out_where_its_result_would_have()
    {
        var results = new List<int>();
        Func<Task> act = async () =>
        {
            await foreach (int result in OrderedParallel.SelectAsync(Enumerable.Range(0, 100), 4, i => i == 50 ? throw new InvalidDataException("fifty") : i, TestContext.Current.CancellationToken))
                results.Add(result);
        };

        await act.Should().ThrowAsync<InvalidDataException>().WithMessage("fifty");
        results.Should().Equal(Enumerable.Range(0, 50));
    }

    [Fact]
    public async Task A_failure_of_the_input_comes_out_after_what_was_read_before_it()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            yield return 2;
            throw new IOException("gone");
        }

        var results = new List<int>();
        Func<Task> act = async () =>
        {
            await foreach (int result in OrderedParallel.SelectAsync(Broken(), 2, i => i, TestContext.Current.CancellationToken))
                results.Add(result);
        };

        await act.Should().ThrowAsync<IOException>().WithMessage("gone");
        results.Should().Equal(1, 2);
    }

    [Fact]
    public async Task Cancelling_ends_the_work()
    {
        using var stop = new CancellationTokenSource();
        Func<Task> act = async () =>
        {
            await foreach (int result in OrderedParallel.SelectAsync(Enumerable.Range(0, int.MaxValue), 2, i => i, stop.Token))
            {
                if (result == 10)
                    await stop.CancelAsync();
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
    }
}
