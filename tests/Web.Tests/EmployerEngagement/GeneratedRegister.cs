using System.Globalization;
using System.Text;

namespace Stegvis.Tests.EmployerEngagement;

/// <summary>A file of the register that is written while it is read, so that only the reader's own memory is measured.</summary>
internal sealed class GeneratedRegister(int units) : Stream
{
    private static readonly string _rest = new('x', 600);
    private byte[] _now = "["u8.ToArray();
    private int _at;
    private int _next;
    private bool _closed;

    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == _now.Length && !Advance())
        {
            return 0;
        }

        var given = Math.Min(count, _now.Length - _at);
        _now.AsSpan(_at, given).CopyTo(buffer.AsSpan(offset));
        (_at, Given) = (_at + given, Given + given);
        return given;
    }

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Advance()
    {
        if (_closed)
        {
            return false;
        }

        _closed = _next == units;
        var number = 800_000_000 + _next;
        _now = _closed ? "]"u8.ToArray() : Encoding.UTF8.GetBytes((_next == 0 ? "" : ",\n") + Unit(number));
        (_at, _next) = (0, _next + 1);
        return true;
    }

    private static string Unit(int number) => string.Create(CultureInfo.InvariantCulture,
        $$$"""{"organisasjonsnummer":"{{{number}}}","navn":"ENHET {{{number}}} AS","aktivitet":["{{{_rest}}}"],"antallAnsatte":3,"forretningsadresse":{"kommune":"OSLO"}}""");
}
