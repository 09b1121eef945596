using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Tests.Given;

/// <summary>What has happened on a case, told from today backwards.</summary>
public static class Casework
{
    public static Task<Actor> NewSpecialistAsync(this TestService service, string name = "Siri") =>
        service.AccountAsync(name, service.NewGrant(SeatRole.Specialist) with { Team = service.Team });

    /// <summary>Writes on the case as its specialist does.</summary>
    public static async Task<GivenCase> WithAsync(this TestService service, GivenCase given, Func<AppDb, CaseView, Stamp, Task> change)
    {
        await using var db = service.OpenDatabase();
        var view = await db.OpenAsync(given.Specialist, given.Id) ?? throw new InvalidOperationException("Not the specialist's case.");
        await change(db, view, new Stamp(given.Specialist.Account, db.Now));
        await db.SaveAsync(view.Did(Acts.StepChanged, given.Id.Value));
        return given;
    }

    public static Task<GivenCase> WithAsync(this TestService service, GivenCase given, Action<AppDb, CaseView, Stamp> change) => service.WithAsync(given, (db, view, stamp) =>
    {
        change(db, view, stamp);
        return Task.CompletedTask;
    });

    public static Task<GivenCase> OpenedAsync(this TestService service, GivenCase given, int daysAgo) => service.WithAsync(given, async (db, view, _) =>
    {
        var @case = await view.CaseForChangeAsync();
        db.Entry(@case).Property(c => c.OpenedOn).CurrentValue = db.Today.AddDays(-daysAgo);
    });

    public static Task<GivenCase> SearchingAsync(this TestService service, GivenCase given, int days) => service.WithAsync(given, async (db, view, _) =>
    {
        var @case = await view.CaseForChangeAsync();
        @case.Begin(ProcessStep.VocationalProfiling, db.Today.AddDays(-days));
        @case.Begin(ProcessStep.JobFinding, db.Today.AddDays(-days));
    });

    public static Task<GivenCase> NotedAsync(this TestService service, GivenCase given, int daysAgo) => service.WithAsync(given, (db, view, stamp) =>
        db.Keep(ContactNote.Record(service.NewId(), view.Id, new ContactNoteFacts { Text = "We spoke.", On = db.Today.AddDays(-daysAgo) }, (new NoteFills(null, null, null), stamp))));

    public static async Task<PlacementId> InJobAsync(this TestService service, GivenCase given, int startedDaysAgo, PayBasis pay = PayBasis.CollectiveAgreement)
    {
        var id = new PlacementId(service.NewId());
        await service.WithAsync(given, async (db, view, stamp) =>
        {
            var (@case, start) = (await view.CaseForChangeAsync(), db.Today.AddDays(-startedDaysAgo));
            foreach (var step in Enum.GetValues<ProcessStep>())
            {
                @case.Begin(step, start);
            }

            @case.Settle(ProcessStep.JobFinding, start);
            var facts = new PlacementFacts { JobTitle = "Gardener", HoursPerWeek = 20, Pay = pay, Contract = ContractType.Permanent, StartsOn = start };
            db.Keep(Placement.Agree(id, view.Id, (new EmployerId(service.NewId()), facts), stamp));
        });
        return id;
    }

    public static Task<GivenCase> MeetingAsync(this TestService service, GivenCase given, TimeOnly at, bool? comes = null) => service.WithAsync(given, (db, view, stamp) =>
    {
        var facts = new MeetingFacts { On = db.Today, At = at, Minutes = 60, Place = "Garden centre" };
        var meeting = Meeting.Plan(new MeetingId(service.NewId()), view.Id, (facts, null), (db.Services.Days, stamp));
        if (comes is { } answer)
        {
            meeting.PersonAnswers(answer);
        }

        db.Keep(meeting);
    });

    public static Task<GivenCase> PromiseAsync(this TestService service, GivenCase given, string what, int dueIn = 0) => service.WithAsync(given, (db, view, stamp) =>
        db.Keep(CaseTask.Promise(service.NewId(), view.Id, (what, db.Today.AddDays(dueIn)), stamp)));
}
