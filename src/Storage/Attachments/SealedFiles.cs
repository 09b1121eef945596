using System.Security.Cryptography;

namespace Stegvis.Storage.Attachments;

/// <summary>
/// Sealed bytes under the hash of themselves, in a folder beside the database. A file is whole and on the disk before its row is written; one
/// that no row names, after a stop in between, is only noise.
/// </summary>
public sealed class SealedFiles(string folder)
{
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public async Task<string> WriteAsync(byte[] sealedBytes, CancellationToken cancellation)
    {
        var hash = HashOf(sealedBytes);
        var (path, unfinished) = (PathOf(hash), PathOf(hash) + ".part");
        MakeFolder(Path.GetDirectoryName(path)!);
        try
        {
            await using (var file = OpenNew(unfinished))
            {
                await file.WriteAsync(sealedBytes, cancellation);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
            return hash;
        }
        catch (IOException full)
        {
            File.Delete(unfinished);
            throw new StorageTroubleException(StorageTrouble.DiskFull, full);
        }
        catch (UnauthorizedAccessException forbidden)
        {
            throw new StorageTroubleException(StorageTrouble.ReadOnly, forbidden);
        }
    }

    /// <summary>Null when it is not there or no longer what was written.</summary>
    public async Task<byte[]?> ReadAsync(string hash, CancellationToken cancellation)
    {
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower) || !File.Exists(PathOf(hash)))
        {
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(PathOf(hash), cancellation);
        return HashOf(bytes) == hash ? bytes : null;
    }

    public void Delete(string hash)
    {
        if (File.Exists(PathOf(hash)))
        {
            File.Delete(PathOf(hash));
        }
    }

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash);

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static FileStream OpenNew(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
