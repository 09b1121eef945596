using Stegvis.People;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Consents;

/// <summary>Says in words what the facts say by a code: a period that ends before it starts, a birthday that comes after it.</summary>
internal static class PeriodWords
{
    private const string _field = "Form.Facts.ValidTo";
    private const string _born = "Form.Facts.BornOn";

    public static void Say(StegvisPage page, ConsentFacts facts)
    {
        if (facts.ValidTo < facts.ValidFrom)
        {
            page.ModelState.Remove(_field);
            page.ModelState.AddModelError(_field, SharedContent.Word(page, "Error.EndsBeforeStart"));
        }

        if (facts.BornOn >= facts.ValidFrom)
        {
            page.ModelState.Remove(_born);
            page.ModelState.AddModelError(_born, SharedContent.Word(page, "Error.BornLater"));
        }
    }
}
