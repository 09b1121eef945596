using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.Auditing;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Ui;

namespace Stegvis.Web.Platform;

/// <summary>
/// Every page starts here: who is asking, the database, and – where the page reads a person – the case, opened and the look recorded
/// before the handler runs. What the visitor may not see answers 404, the same for "not there" and "not yours".
/// </summary>
public abstract class StegvisPage : PageModel
{
    private CaseView? _case;

    public Visitor Visitor => HttpContext.Features.Get<Visitor>() ?? throw new InvalidOperationException("This page has no visitor.");

    public Actor Actor => IsProtected ? Visitor.Actor with { IsProtected = true } : Visitor.Actor;

    public AppDb Db => HttpContext.RequestServices.GetRequiredService<AppDb>();

    public PageTexts Words => HttpContext.RequestServices.GetRequiredService<PageTexts>();

    /// <summary>The case this page is about, as its visitor sees it.</summary>
    public CaseView Case => _case ?? throw new InvalidOperationException("This page opens no case: it lacks [Reads].");

    public DateOnly Today => Db.Today;

    /// <summary>The value that holds today in this service.</summary>
    public int ValueOf(Stegvis.Method.MethodThreshold threshold) => Db.ValueOf(threshold);

    public Stamp Stamp => new(Actor.Account, Db.Now);

    protected CancellationToken Aborted => HttpContext.RequestAborted;

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (ProofFirst() is { } proof)
        {
            context.Result = Redirect(proof);
            return;
        }

        if (GetType().GetCustomAttribute<ReadsAttribute>() is { } reads)
        {
            _case = await OpenAsync();
            if (_case is null)
            {
                context.Result = NotFound();
                return;
            }

            await Db.RecordReadAsync(_case, reads.Group, Aborted);
        }

        await next();
    }

    /// <summary>A word of this page's folder. Missing words show as their key, in tests and on screen.</summary>
    public string Word(string key, params object?[] facts)
    {
        var text = Words.Find(GetType(), key) ?? $"{PageTexts.MissingMark}{key}⟧";
        return facts.Length == 0 ? text : string.Format(System.Globalization.CultureInfo.CurrentCulture, text, facts);
    }

    /// <summary>The word for a coded value: <c>ContactPlace.Workplace</c>.</summary>
    public string Word(Enum value) => Word($"{value.GetType().Name}.{value}");

    /// <summary>Refuses with 400 and shows the page again, what was typed kept.</summary>
    protected PageResult Refused()
    {
        Measures.Refused(GetType());
        var page = Page();
        page.StatusCode = StatusCodes.Status400BadRequest;
        return page;
    }

    /// <summary>Where a visitor goes who has shown too little, or too long ago; null when nothing more is asked.</summary>
    private string? ProofFirst() => NeedsMore.Asks(GetType(), HttpContext)
        ? NeedsMore.OtherWay
        : GetType().IsDefined(typeof(ProtectedModeAttribute)) && !IsProtected ? ProtectedModeAttribute.UnlockUrl : null;

    private bool IsProtected => ProtectedModeAttribute.Opens(GetType(), Visitor, Db.Now);

    private Task<CaseView?> OpenAsync() => RouteData.Values["caseId"] is string text
        ? Guid.TryParse(text, out var id) ? Db.OpenAsync(Actor, new CaseId(id), Aborted) : Task.FromResult<CaseView?>(null)
        : Db.OpenOwnAsync(Actor, Aborted);
}
