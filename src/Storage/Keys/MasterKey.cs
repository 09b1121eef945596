using System.Security.Cryptography;
using System.Text;

namespace Stegvis.Storage.Keys;

/// <summary>
/// Finds the master key: the environment first, then a file only its owner can read. Makes the file for a new installation,
/// never for an existing one, because a new key cannot open what an old one sealed.
/// </summary>
public static class MasterKey
{
    public const string EnvironmentName = "STEGVIS_MASTER_KEY";

    public static byte[] Find(string path, bool mayCreate)
    {
        if (Environment.GetEnvironmentVariable(EnvironmentName) is { Length: > 0 } text)
        {
            return Parse(text);
        }

        if (!File.Exists(path))
        {
            return mayCreate ? Create(path) : throw new KeyException("MasterKeyMissing");
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != UnixFileMode.None)
        {
            throw new KeyException("MasterKeyReadableByOthers");
        }

        return Read(path);
    }

    public static byte[] Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>Writes a new key beside the one in use.</summary>
    public static byte[] Create(string path)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // On the disk before anything is sealed with it: a database without its key is lost.
        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(key) + "\n"));
        file.Flush(flushToDisk: true);
        return key;
    }

    private static byte[] Parse(string text)
    {
        var key = new byte[32];
        return Convert.TryFromBase64String(text.Trim(), key, out var written) && written == 32
            ? key
            : throw new KeyException("MasterKeyLength");
    }
}
