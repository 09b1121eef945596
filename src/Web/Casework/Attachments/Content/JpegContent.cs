using System.Buffers.Binary;

namespace Stegvis.Web.Casework.Attachments.Content;

/// <summary>
/// Writes a JPEG anew from the parts that draw it. Camera data, place, comments, previews and whatever follows the picture are left out; of
/// the camera data only which way is up is kept, in a block of our own.
/// </summary>
internal static class JpegContent
{
    private const byte _start = 0xD8;
    private const byte _end = 0xD9;
    private const byte _scan = 0xDA;
    private const byte _exif = 0xE1;
    private const byte _colours = 0xE2;
    private const byte _adobe = 0xEE;
    private const byte _jfif = 0xE0;
    private const byte _comment = 0xFE;

    public static byte[] Cleaned(byte[] bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write([0xFF, _start]);
        var at = 2;
        while (true)
        {
            var marker = MarkerAt(bytes, ref at);
            if (marker == _end)
            {
                clean.Write([0xFF, _end]);
                return clean.ToArray();
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at, 2));
            var body = bytes.AsSpan(at, length);
            Keep(clean, marker, body);
            at += length;
            if (marker == _scan)
            {
                var end = EndOfScan(bytes, at);
                clean.Write(bytes, at, end - at);
                at = end;
            }
        }
    }

    private static byte MarkerAt(byte[] bytes, ref int at)
    {
        if (at >= bytes.Length || bytes[at] != 0xFF)
        {
            throw new BrokenContentException();
        }

        while (at < bytes.Length && bytes[at] == 0xFF)
        {
            at++;
        }

        return at < bytes.Length ? bytes[at++] : throw new BrokenContentException();
    }

    private static void Keep(MemoryStream clean, byte marker, ReadOnlySpan<byte> body)
    {
        if (marker == _exif && OrientationOf(body) is > 1 and < 9 and var way)
        {
            clean.Write([0xFF, _exif, 0, 34, .. "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"u8, (byte)way, 0, 0, 0, 0, 0, 0]);
        }
        else if (marker is not (>= 0xE0 and <= 0xEF or _comment) || marker is _jfif or _adobe || (marker == _colours && body[2..].StartsWith("ICC_PROFILE"u8)))
        {
            clean.Write([0xFF, marker]);
            clean.Write(body);
        }
    }

    /// <summary>Inside the picture a marker is either a zero, which stands for a plain FF, or a restart.</summary>
    private static int EndOfScan(byte[] bytes, int at)
    {
        for (; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] == 0xFF && bytes[at + 1] is not (0 or 0xFF or >= 0xD0 and <= 0xD7))
            {
                return at;
            }
        }

        throw new BrokenContentException();
    }

    /// <summary>The tag 0x0112 of the first directory; 1, upright, where there is none.</summary>
    private static int OrientationOf(ReadOnlySpan<byte> body)
    {
        if (body.Length < 20 || !body[2..].StartsWith("Exif\0\0"u8))
        {
            return 1;
        }

        var tiff = body[8..];
        var little = tiff[0] == 'I';
        var first = little ? BinaryPrimitives.ReadInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadInt32BigEndian(tiff[4..]);
        if (first < 8 || first + 2 > tiff.Length)
        {
            return 1;
        }

        for (var (entry, left) = (first + 2, Number(tiff[first..], little)); left > 0 && entry + 12 <= tiff.Length; entry += 12, left--)
        {
            if (Number(tiff[entry..], little) == 0x0112)
            {
                return Number(tiff[(entry + 8)..], little);
            }
        }

        return 1;
    }

    private static int Number(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
