using Stegvis.Casework;

namespace Stegvis.Web.Casework.Attachments.Content;

/// <summary>
/// Tells what a file is by its first bytes, whatever it is called, and gives it back without what it need not tell: where a picture was taken,
/// with what, by whom, and anything hidden before, between or after the picture.
/// </summary>
internal static class FileContent
{
    /// <summary>Null: not one of the types that are taken in.</summary>
    public static AttachmentType? TypeOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => AttachmentType.Pdf,
        [0xFF, 0xD8, 0xFF, ..] => AttachmentType.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => AttachmentType.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => AttachmentType.WebP,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => AttachmentType.Wav,
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => AttachmentType.Ogg,
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2 or 0xFA, ..] => AttachmentType.Mp3,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'M', (byte)'4', (byte)'A' or (byte)'B', ..] => AttachmentType.M4a,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'m', (byte)'p', (byte)'4', (byte)'2', ..] => AttachmentType.M4a,
        _ => null,
    };

    /// <summary>Throws <see cref="BrokenContentException"/> when a picture cannot be taken apart.</summary>
    public static byte[] Cleaned(AttachmentType type, byte[] bytes)
    {
        try
        {
            return type switch
            {
                AttachmentType.Jpeg => JpegContent.Cleaned(bytes),
                AttachmentType.Png => PngContent.Cleaned(bytes),
                AttachmentType.WebP => WebPContent.Cleaned(bytes),
                _ => bytes,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new BrokenContentException();
        }
    }

    public static bool IsPicture(this AttachmentType type) => type is AttachmentType.Jpeg or AttachmentType.Png or AttachmentType.WebP;

    public static bool IsSound(this AttachmentType type) => type is AttachmentType.M4a or AttachmentType.Mp3 or AttachmentType.Ogg or AttachmentType.Wav;

    public static (string MediaType, string Extension) NamesOf(AttachmentType type) => type switch
    {
        AttachmentType.Pdf => ("application/pdf", ".pdf"),
        AttachmentType.Jpeg => ("image/jpeg", ".jpg"),
        AttachmentType.Png => ("image/png", ".png"),
        AttachmentType.WebP => ("image/webp", ".webp"),
        AttachmentType.M4a => ("audio/mp4", ".m4a"),
        AttachmentType.Mp3 => ("audio/mpeg", ".mp3"),
        AttachmentType.Ogg => ("audio/ogg", ".ogg"),
        _ => ("audio/wav", ".wav"),
    };
}
