using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Stegvis.Tests.SignIn;

/// <summary>What a device answers, where a test wants it to differ from what it was asked.</summary>
internal sealed record Twist
{
    public string? Origin { get; init; }

    public string? Challenge { get; init; }

    public bool IsUnverified { get; init; }

    public ECDsa? SignedBy { get; init; }

    public uint? Counter { get; init; }
}

/// <summary>An authenticator of our own: a P-256 key, its counter, and answers as WebAuthn writes them, true or twisted.</summary>
internal sealed class SoftKey(string origin) : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private byte[] _user = [];
    private uint _counter;

    public string Create(string optionsJson)
    {
        using var options = JsonDocument.Parse(optionsJson);
        _user = Base64Url.DecodeFromChars(options.RootElement.GetProperty("user").GetProperty("id").GetString());
        var client = ClientData("webauthn.create", options.RootElement, new Twist());
        byte[] data = [.. AuthenticatorData(options.RootElement.GetProperty("rp"), 0x45), .. new byte[16], 0, 32, .. _id, .. CoseKey()];
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Json(new { clientDataJSON = Text(client), attestationObject = Text(attestation), transports = new[] { "internal" } });
    }

    public string Get(string optionsJson, Twist? twist = null)
    {
        var wish = twist ?? new Twist();
        using var options = JsonDocument.Parse(optionsJson);
        var client = ClientData("webauthn.get", options.RootElement, wish);
        _counter = wish.Counter ?? _counter;
        var data = AuthenticatorData(options.RootElement, (byte)(wish.IsUnverified ? 0x01 : 0x05));
        var signature = (wish.SignedBy ?? _key).SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Json(new { clientDataJSON = Text(client), authenticatorData = Text(data), signature = Text(signature), userHandle = Text(_user) });
    }

    public void Dispose() => _key.Dispose();

    private byte[] ClientData(string type, JsonElement options, Twist twist) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type,
        challenge = twist.Challenge ?? options.GetProperty("challenge").GetString(),
        origin = twist.Origin ?? origin,
        crossOrigin = false,
    });

    private byte[] AuthenticatorData(JsonElement party, byte flags)
    {
        var name = party.TryGetProperty("id", out var id) ? id : party.GetProperty("rpId");
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, ++_counter);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(name.GetString()!)), flags, .. counter];
    }

    private byte[] CoseKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private string Json(object response) => JsonSerializer.Serialize(new
    {
        id = Text(_id),
        rawId = Text(_id),
        type = "public-key",
        authenticatorAttachment = "platform",
        clientExtensionResults = new { },
        response,
    });

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
