using Stegvis.Storage.Keys;

namespace Stegvis.Web.Platform.Hosting;

/// <summary>One sentence for each way a start can fail, written for the person at the terminal.</summary>
internal static class StartSentences
{
    public static string Of(KeyException problem, StegvisOptions options) => problem.Code switch
    {
        "MasterKeyMissing" =>
            $"The database is here but its master key is not. Put the key back at {Path.GetFullPath(options.MasterKeyFile)} or in {MasterKey.EnvironmentName}.",
        "MasterKeyReadableByOthers" =>
            $"Others can read the master key. Run: chmod 600 {Path.GetFullPath(options.MasterKeyFile)}",
        "MasterKeyIsAnother" when File.Exists(options.NextKeyFile) =>
            "A change of the master key was cut short. Run: stegvis rotate-key",
        "MasterKeyIsAnother" =>
            $"This database was made with another master key. Put the right key at {Path.GetFullPath(options.MasterKeyFile)} or in {MasterKey.EnvironmentName}.",
        _ => "The master key must be 32 bytes, written as base64.",
    };
}
