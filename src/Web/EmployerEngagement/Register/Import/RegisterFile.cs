using System.Runtime.CompilerServices;
using System.Text.Json;
using Stegvis.EmployerEngagement;

namespace Stegvis.Web.EmployerEngagement.Register.Import;

/// <summary>
/// Reads units from the register's own JSON as it streams by: a HAL page, one unit, or an array. Holds one window of the file, never the file.
/// </summary>
public sealed class RegisterFile(Stream file)
{
    private const int _longestToken = 1 << 20;
    private const int _deepest = 16;
    private static readonly byte[] _mark = [0xEF, 0xBB, 0xBF];
    private readonly RegisterTokens _tokens = new();
    private byte[] _window = new byte[1 << 16];
    private int _filled;
    private bool _begun;
    private long _line = 1;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = _deepest });

    public async IAsyncEnumerable<RegisteredUnit> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var isLast = false; !isLast;)
        {
            var read = await file.ReadAsync(_window.AsMemory(_filled), cancellation);
            _filled += read;
            isLast = read == 0;
            SkipMark();
            Consume(isLast);
            foreach (var unit in _tokens.TakeReady())
            {
                yield return unit;
            }
        }
    }

    private void SkipMark()
    {
        if (!_begun && _filled >= _mark.Length)
        {
            _begun = true;
            if (_window.AsSpan().StartsWith(_mark))
            {
                DropFirst(_mark.Length);
            }
        }
    }

    private void Consume(bool isLast)
    {
        var reader = new Utf8JsonReader(_window.AsSpan(0, _filled), isLast, _state);
        try
        {
            while (reader.Read())
            {
                _tokens.Take(ref reader);
            }
        }
        catch (JsonException failure)
        {
            var problem = reader.CurrentDepth >= _deepest - 1 ? "Depth" : "Json";
            throw new BrokenRegisterFileException((failure.LineNumber ?? 0) + 1, _tokens.Field, problem);
        }
        catch (UnreadableFieldException failure)
        {
            throw new BrokenRegisterFileException(LineAt(reader.TokenStartIndex), failure.Field, failure.Problem);
        }
        catch (InvalidOperationException)
        {
            throw new BrokenRegisterFileException(LineAt(reader.TokenStartIndex), _tokens.Field, "Text");
        }

        _state = reader.CurrentState;
        _line = LineAt(reader.BytesConsumed);
        DropFirst((int)reader.BytesConsumed);
        Grow();
    }

    private void DropFirst(int count)
    {
        _window.AsSpan(count, _filled - count).CopyTo(_window);
        _filled -= count;
    }

    private void Grow()
    {
        if (_filled < _window.Length)
        {
            return;
        }

        if (_window.Length >= _longestToken)
        {
            throw new BrokenRegisterFileException(_line, _tokens.Field, "TooLong");
        }

        Array.Resize(ref _window, _window.Length * 2);
    }

    private long LineAt(long position) => _line + Lines(_window.AsSpan(0, (int)position));

    private static int Lines(ReadOnlySpan<byte> bytes) => bytes.Count((byte)'\n');
}
