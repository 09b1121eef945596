using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;

namespace Stegvis.Web.Handovers;

/// <summary>Chooses the PIN that brings the owner's screen back. It opens nothing else, so it may be short; it may not be what anybody would try first.</summary>
internal sealed class ChooseScreenPin(AppDb db, IPasswordHasher<Account> hasher)
{
    public async Task<Refusal?> ExecuteAsync(Actor actor, Account account, string? pin, CancellationToken cancellation)
    {
        if (pin is not { Length: >= 4 and <= 6 } || !pin.All(char.IsAsciiDigit))
        {
            return new Refusal("PinShape", "C.001");
        }

        if (IsFirstGuess(pin))
        {
            return new Refusal("PinFirstGuess", "C.001");
        }

        account.Keep(account.Secrets with { ScreenPinHash = hasher.HashPassword(account, pin) });
        await db.SaveAsync(actor.Did(Acts.ScreenPinSet, account.Id), cancellation);
        return null;
    }

    /// <summary>One digit over and over, or digits in a row.</summary>
    private static bool IsFirstGuess(string pin)
    {
        var steps = pin.Zip(pin.Skip(1), (a, b) => b - a).Distinct().ToList();
        return steps is [0 or 1 or -1];
    }
}
