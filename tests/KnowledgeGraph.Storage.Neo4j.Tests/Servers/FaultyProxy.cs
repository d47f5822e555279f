using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Stands between client and server and fails on demand: answers 503, cuts the connection before or after the server has answered, is slow.</summary>
internal sealed class FaultyProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly Func<int, Fault> _faultOf;
    private readonly CancellationTokenSource _stop = new();
    private int _requests;

    /// <param name="server">The real server.</param>
    /// <param name="faultOf">What happens to the n-th request, counted from 1.</param>
    public FaultyProxy(Uri server, Func<int, Fault> faultOf)
    {
        (_server, _faultOf) = (server, faultOf);
        _listener.Start();
        _ = AcceptAsync();
    }

    public enum Fault
    {
        None,
        Unavailable,
        CutBefore,
        CutAfter,
        CutInside,
        Slow,
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public int Requests => _requests;

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    /// <summary>One request a connection: the answer says that the connection closes.</summary>
    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            NetworkStream stream = client.GetStream();
            byte[]? request = await ReadRequestAsync(stream);
            if (request is null)
                return;
            Fault fault = _faultOf(Interlocked.Increment(ref _requests));
            if (fault == Fault.Unavailable)
                await stream.WriteAsync("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            if (fault is Fault.Unavailable or Fault.CutBefore)
                return;
            if (fault == Fault.Slow)
                await Task.Delay(1_500);
            byte[] answer = await ForwardAsync(request);
            if (fault != Fault.CutAfter)
                await stream.WriteAsync(answer.AsMemory(0, fault == Fault.CutInside ? answer.Length / 2 : answer.Length));
        }
    }

    private async Task<byte[]> ForwardAsync(byte[] request)
    {
        using var server = new TcpClient();
        await server.ConnectAsync(_server.Host, _server.Port);
        NetworkStream stream = server.GetStream();
        await stream.WriteAsync(request);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer);
        return answer.ToArray();
    }

    private static async Task<byte[]?> ReadRequestAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[65536];
        while (true)
        {
            int read = await stream.ReadAsync(buffer);
            if (read == 0)
                return null;
            bytes.AddRange(buffer.AsSpan(0, read));
            string text = System.Text.Encoding.Latin1.GetString([.. bytes]);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0)
                continue;
            string head = text[..end];
            int length = LengthOf(head);
            if (bytes.Count < end + 4 + length)
                continue;
            byte[] newHead = System.Text.Encoding.Latin1.GetBytes(head + "\r\nConnection: close\r\n\r\n");
            return [.. newHead, .. bytes.Skip(end + 4)];
        }
    }

    private static int LengthOf(string head)
    {
        string? line = head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.AsSpan("Content-Length:".Length), System.Globalization.CultureInfo.InvariantCulture);
    }
}
