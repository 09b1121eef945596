using System.Buffers.Binary;
using System.Text;

namespace Stegvis.Web.Casework.Attachments.Content;

/// <summary>Writes a PNG anew from the chunks that draw it. Texts, camera data, the time, and whatever follows the picture are left out.</summary>
internal static class PngContent
{
    private const int _signature = 8;
    private const int _around = 12;

    private static readonly HashSet<string> _drawing = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
    };

    public static byte[] Cleaned(byte[] bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes, 0, _signature);
        for (var at = _signature; ;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at, 4));
            if (length < 0 || length > bytes.Length - at - _around)
            {
                throw new BrokenContentException();
            }

            var name = Encoding.ASCII.GetString(bytes, at + 4, 4);
            if (_drawing.Contains(name))
            {
                clean.Write(bytes, at, length + _around);
            }

            if (name == "IEND")
            {
                return clean.ToArray();
            }

            at += length + _around;
        }
    }
}
