using System.Buffers.Binary;
using System.Text;

namespace Stegvis.Web.Casework.Attachments.Content;

/// <summary>Writes a WebP anew from the chunks that draw it; camera data, descriptions and whatever follows the picture are left out.</summary>
internal static class WebPContent
{
    private const int _head = 12;
    private const byte _saysExifOrXmp = 0x0C;

    private static readonly HashSet<string> _drawing = new(StringComparer.Ordinal) { "VP8 ", "VP8L", "VP8X", "ALPH", "ICCP", "ANIM", "ANMF" };

    public static byte[] Cleaned(byte[] bytes)
    {
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4, 4));
        if (end > bytes.Length)
        {
            throw new BrokenContentException();
        }

        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes, 0, _head);
        for (var at = _head; at + 8 <= end;)
        {
            var whole = LengthOf(bytes, at, end);
            if (_drawing.Contains(Encoding.ASCII.GetString(bytes, at, 4)))
            {
                Keep(clean, bytes.AsSpan(at, whole));
            }

            at += whole;
        }

        var result = clean.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)result.Length - 8);
        return result;
    }

    /// <summary>Of a chunk with its head; an odd one is followed by a zero.</summary>
    private static int LengthOf(byte[] bytes, int at, long end)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4, 4));
        var whole = 8L + length + (length % 2);
        return at + whole > end ? throw new BrokenContentException() : (int)whole;
    }

    private static void Keep(MemoryStream clean, ReadOnlySpan<byte> chunk)
    {
        var start = (int)clean.Length;
        clean.Write(chunk);
        if (chunk.StartsWith("VP8X"u8))
        {
            clean.GetBuffer()[start + 8] &= unchecked((byte)~_saysExifOrXmp);
        }
    }
}
