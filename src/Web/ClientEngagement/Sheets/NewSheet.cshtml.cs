using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>The sheet of a meeting: what was said, what was agreed, who does what. Written together, saved as one.</summary>
[Requires<WorkOnCase>, Reads("M1.33")]
public sealed class NewSheetModel(WriteSheet write) : FormPage<SheetForm>
{
    public IReadOnlyList<string> Readers { get; private set; } = [];

    public bool LinesAreOpen => ModelState.ErrorCount > 0 || Form.WrittenLines().Any();

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/sheets/{RecordId}";

    protected override async Task<bool> StartAsync()
    {
        Form = new SheetForm { Sheet = await PrefillAsync() };
        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        foreach (var (name, line) in Form.WrittenLines().Where(l => string.IsNullOrWhiteSpace(l.Line.What)))
        {
            ModelState.AddModelError($"Form.{name}.{nameof(line.What)}", Word("NewSheet.What.Required"));
        }

        var holders = await Db.HoldersOfAsync(Case.Case, Aborted);
        Readers = [Case.Name, .. holders.Where(h => h.Account != Actor.Account && h.Role.IsStaff())
            .DistinctBy(h => h.Account).Select(h => h.Name)];
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await write.ExecuteAsync(Case, RecordId, Form.WithNames(Case.Name, Visitor.DisplayName), Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/sheets/{RecordId}";
    }

    private async Task<MeetingSheetFacts> PrefillAsync()
    {
        var meeting = await Case.Records<Meeting>().Where(m => m.Facts.On == Today && m.StartsAt <= Db.Now)
            .OrderByDescending(m => m.StartsAt).FirstAsync(Aborted);
        var people = meeting?.Facts.WithWhom ?? $"{Case.Name}, {Visitor.DisplayName}";
        return new MeetingSheetFacts
        {
            HeldOn = Today,
            PlaceAndParticipants = meeting?.Facts.Place is { Length: > 0 } place ? $"{place}, {people}" : people,
            HowToChangeOrStop = Word("NewSheet.HowToChangeOrStop.Start", Visitor.DisplayName),
        };
    }
}
