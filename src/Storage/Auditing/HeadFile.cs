using System.Globalization;
using System.Text;

namespace Stegvis.Storage.Auditing;

/// <summary>
/// The number and hash of the chain's newest link, written outside the database after each commit, so that a cut tail is found.
/// A crash between commit and write leaves it behind the chain, which is no sign of a cut. A head that was ahead of the chain when
/// this process began to write is kept beside it: it proves what is gone, also after the chain has grown again.
/// </summary>
public sealed class HeadFile(string path)
{
    private readonly Lock _lock = new();
    private long _written;

    public string AheadPath => path + ".ahead";

    /// <summary>The save is committed already: a head that cannot be written now is written with the next one.</summary>
    public void Write(long seq, byte[] hash)
    {
        lock (_lock)
        {
            if (seq <= _written)
            {
                return;
            }

            try
            {
                KeepWhatIsAhead(seq);
                var line = string.Create(CultureInfo.InvariantCulture, $"{seq:D18} {Convert.ToHexStringLower(hash)}\n");
                using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
                file.Write(Encoding.ASCII.GetBytes(line));
                _written = seq;
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                System.Diagnostics.Trace.TraceWarning("The audit head could not be written: {0}", trouble.Message);
            }
        }
    }

    /// <summary>Every head known outside the database; the chain must hold each of them.</summary>
    public IReadOnlyList<(long Seq, string Hash)> Read() => [.. new[] { path, AheadPath }.Select(ReadFrom).OfType<(long, string)>()];

    private static (long Seq, string Hash)? ReadFrom(string file)
    {
        if (!File.Exists(file) || File.ReadAllText(file).Split(' ', '\n') is not [var seq, var hash, ..])
        {
            return null;
        }

        return long.TryParse(seq, CultureInfo.InvariantCulture, out var number) ? (number, hash) : null;
    }

    private void KeepWhatIsAhead(long seq)
    {
        if (_written == 0 && ReadFrom(path) is { } found && found.Seq >= seq && !File.Exists(AheadPath))
        {
            File.Copy(path, AheadPath);
        }
    }
}
