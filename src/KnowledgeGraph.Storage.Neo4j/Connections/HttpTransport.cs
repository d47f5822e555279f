using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Connections;

/// <summary>Runs statements over the HTTP Query API, version 2 (Neo4j 5.26 and later).</summary>
internal sealed class HttpTransport : ICypherTransport, IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _client;
    private readonly Uri _endpoint;
    private readonly Neo4jAddress _address;
    private readonly TimeSpan _patience;

    public HttpTransport(Neo4jAddress address, Neo4jCredentials credentials, TimeSpan patience)
    {
        _address = address;
        _patience = patience;
        _endpoint = new Uri(address.Server, $"/db/{address.Database}/query/v2");
        // A redirect could send the password elsewhere; a proxy of the environment likewise for a server named by the user.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, ConnectTimeout = TimeSpan.FromSeconds(10) };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        string basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credentials.User}:{credentials.Password}"));
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", basic);
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint) { Content = new ReadOnlyMemoryContent(QueryApiRequest.Write(statement)) };
            request.Content.Headers.ContentType = Json;
            using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            return await ReadAsync(response, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new CypherException(CypherException.Unreachable, $"{_address} gave no answer within {_patience.TotalSeconds:0} s", isTransient: true, outcomeUnknown: true);
        }
        catch (HttpRequestException error)
        {
            bool neverSent = error.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            bool hopeless = error.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
            throw new CypherException(CypherException.Unreachable, $"no server answers at {_address}: {error.Message}", !hopeless, outcomeUnknown: !neverSent, error);
        }
        catch (IOException error)
        {
            throw new CypherException(CypherException.Unreachable, $"the connection to {_address} was cut: {error.Message}", isTransient: true, outcomeUnknown: true, error);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<CypherResult> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or HttpStatusCode.TooManyRequests)
            throw new CypherException(CypherException.Unreachable, $"{_address} is not available now (HTTP {(int)response.StatusCode})", isTransient: true, outcomeUnknown: true);
        try
        {
            using Stream body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            return await QueryApiResponse.ReadAsync(body, cancellation).ConfigureAwait(false);
        }
        catch (JsonException error) when (response.IsSuccessStatusCode)
        {
            throw new CypherException(CypherException.Unreachable, $"the answer of {_address} was cut or is not Neo4j's", isTransient: true, outcomeUnknown: true, error);
        }
        catch (JsonException error)
        {
            throw new CypherException(CypherException.NotNeo4j, $"{_address} answers HTTP {(int)response.StatusCode}, but not as Neo4j 5.26 or later does", inner: error);
        }
    }
}
