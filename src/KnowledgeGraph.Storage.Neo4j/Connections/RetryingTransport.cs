using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>
/// Tries again, with growing pauses, what failed for a passing reason: deadlocks, a server that restarts. A statement that writes is not tried
/// again when it may have taken effect; who sent it must look at the database first.
/// </summary>
internal sealed class RetryingTransport(ICypherTransport inner, TimeSpan firstPause, int retries) : ICypherTransport
{
    private static readonly ResiliencePropertyKey<bool> IsRead = new("isRead");

    private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
    {
        MaxRetryAttempts = retries,
        Delay = firstPause,
        BackoffType = DelayBackoffType.Exponential,
        MaxDelay = TimeSpan.FromSeconds(10),
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is CypherException { IsTransient: true } error
            && (!error.OutcomeUnknown || arguments.Context.Properties.GetValue(IsRead, false))),
    }).Build();

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(IsRead, statement.IsRead);
        try
        {
            return await _pipeline.ExecuteAsync(async c => await inner.RunAsync(statement, c.CancellationToken).ConfigureAwait(false), context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
