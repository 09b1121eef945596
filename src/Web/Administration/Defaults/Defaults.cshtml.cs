using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Administration.Defaults;

public sealed record DefaultForm
{
    [Required]
    public string? Threshold { get; init; }

    [Required]
    public int? Value { get; init; }

    [Required]
    public DateOnly? From { get; init; }
}

/// <summary>One of our defaults as it stands: the value, whose it is, and since when.</summary>
public sealed record DefaultRow(MethodThreshold Threshold, int Value, DatedValue? Set);

/// <summary>Numbers we chose because the method gives none. The service may set its own; the method's numbers are not here.</summary>
[Requires<SetDefaults>, ReadsNobody]
public sealed class DefaultsModel(SetDefault set) : FormPage<DefaultForm>
{
    private Dictionary<AccountId, string> _names = [];

    public IReadOnlyList<DefaultRow> Rows { get; private set; } = [];

    public IReadOnlyList<ThresholdSetting> History { get; private set; } = [];

    public string Back => Actor.Role is SeatRole.Administrator ? "/administration" : "/team";

    public IEnumerable<SelectListItem> Choices => Thresholds.OurDefaults.Select(t => new SelectListItem(NameOf(t.Id), t.Id));

    protected override string? AlreadySavedUrl => "/defaults";

    public string NameOf(string threshold) => Word("Default." + threshold);

    public string Amount(MethodThreshold threshold, int value) => Word($"Amount.{threshold.Unit}.{(value == 1 ? "One" : "Many")}", value);

    public string Amount(ThresholdSetting setting) => Amount(Thresholds.OurDefaults.First(t => t.Id == setting.ThresholdId), setting.Value);

    public string By(ThresholdSetting setting) => _names.GetValueOrDefault(setting.CreatedBy, "–");

    public string Day(DateOnly day) => Days.Long(day);

    protected override async Task<bool> StartAsync()
    {
        Form = new DefaultForm { From = Today };
        return await ShowAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var threshold = Chosen();
        if (Form.Threshold is not null && threshold is null)
        {
            ModelState.AddModelError("Form.Threshold", Word("Defaults.Threshold.Required"));
        }

        if (threshold is not null && (Form.Value < 1 || Form.Value > threshold.Most))
        {
            ModelState.AddModelError("Form.Value", Word("Defaults.Value.Reach", Amount(threshold, 1), Amount(threshold, threshold.Most)));
        }

        if (Form.From < Today || Form.From > Today.AddYears(1))
        {
            ModelState.AddModelError("Form.From", Word("Defaults.From.Reach"));
        }

        return await ShowAsync();
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await set.ExecuteAsync(Actor, RecordId, (Chosen()!, new DatedValue(Form.From!.Value, Form.Value!.Value)), Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }

    private MethodThreshold? Chosen() => Thresholds.OurDefaults.FirstOrDefault(t => t.Id == Form.Threshold);

    private async Task<bool> ShowAsync()
    {
        History = [.. (await Db.ThresholdSettingsAsync(Aborted)).Where(s => Thresholds.OurDefaults.Any(t => t.Id == s.ThresholdId))];
        var values = new ThresholdValues(History);
        Rows = [.. Thresholds.OurDefaults.Select(t => new DefaultRow(t, values.On(t, Today), values.SetOn(t, Today)))];
        _names = await Db.NamesOfAsync(History.Select(s => s.CreatedBy), Aborted);
        return true;
    }
}
