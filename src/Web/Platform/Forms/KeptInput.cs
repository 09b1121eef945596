using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Stegvis.Web.Platform.Forms;

/// <summary>For buttons that only look something up in the middle of a form.</summary>
internal static class KeptInput
{
    /// <summary>What was typed stays; what is still missing is not said yet.</summary>
    public static void ForgetErrors(this ModelStateDictionary state)
    {
        foreach (var entry in state.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
    }
}
