using System.Globalization;
using System.Text;

namespace Stegvis.Storage.Auditing;

/// <summary>
/// The number and hash of the chain's newest link, written outside the database after each commit, so that a cut tail is found.
/// A crash between commit and write leaves it behind the chain, which is no sign of a cut.
/// </summary>
public sealed class HeadFile(string path)
{
    private readonly Lock _lock = new();
    private long _written;

    public void Write(long seq, byte[] hash)
    {
        lock (_lock)
        {
            if (seq <= _written)
            {
                return;
            }

            var line = string.Create(CultureInfo.InvariantCulture, $"{seq:D18} {Convert.ToHexStringLower(hash)}\n");
            using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
            file.Write(Encoding.ASCII.GetBytes(line));
            _written = seq;
        }
    }

    public (long Seq, string Hash)? Read()
    {
        if (!File.Exists(path) || File.ReadAllText(path).Split(' ', '\n') is not [var seq, var hash, ..])
        {
            return null;
        }

        return long.TryParse(seq, CultureInfo.InvariantCulture, out var number) ? (number, hash) : null;
    }
}
