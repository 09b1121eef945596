using Stegvis.Casework;
using Stegvis.Casework.Outcomes;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework.Known;
using Stegvis.Storage.Reports;
using Stegvis.Tests.Given;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Known;

/// <summary>What is known of a case holds until somebody saves, here or on another node (decision 0039).</summary>
public sealed class KnownCaseTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Facts_AreReadAgain_OnlyWhenSomebodyHasSaved_OnAnyNode(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Known", await service.NewSpecialistAsync());
        async Task<CaseFacts?> FactsAsync(AppDb db) => (await db.CaseFactsOfAsync(given.Specialist, [given.Id], CancellationToken.None)).GetValueOrDefault(given.Id);

        var first = await service.CountQueriesAsync(FactsAsync);
        var again = await service.CountQueriesAsync(FactsAsync);
        await using (var node = StorageSetup.OpenDatabase(service.Options, service.NewNode()))
        {
            Assert.Null((await FactsAsync(node))!.Pause);
            await PauseAsync(node, given);
        }

        Assert.True(again < first - 3, $"{first} queries, and {again} the second time");
        Assert.NotNull((await service.InDatabaseAsync(FactsAsync))!.Pause);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task KindOfRecord_ThatTheCaseHasNoneOf_IsNotAskedFor_UntilOneIsSaved(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kinds", await service.NewSpecialistAsync());
        async Task LookAsync(AppDb db)
        {
            var view = (await db.OpenAsync(given.Specialist, given.Id))!;
            Assert.Empty(await view.Records<Pause>().ListAsync());
            Assert.Null(await view.Records<Meeting>().OrderBy(m => m.StartsAt).FirstAsync());
            Assert.False(await view.Records<Closure>().Where(c => c.ReopenedOn != null).AnyAsync());
            Assert.Equal(0, await view.Records<Consent>().CountAsync());
        }

        await service.CountQueriesAsync(LookAsync);
        var open = await service.CountQueriesAsync(db => db.OpenAsync(given.Specialist, given.Id));
        Assert.Equal(open, await service.CountQueriesAsync(LookAsync));

        await using (var node = StorageSetup.OpenDatabase(service.Options, service.NewNode()))
        {
            await PauseAsync(node, given);
        }

        Assert.Equal(1, await service.InDatabaseAsync(async db => await (await db.OpenAsync(given.Specialist, given.Id))!.Records<Pause>().CountAsync()));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task UnitOfWork_SeesWhatItSavesItself(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Own hand", await service.NewSpecialistAsync());
        await using var db = service.OpenDatabase();
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        Assert.False(await view.Records<Pause>().AnyAsync());
        Assert.Null((await db.CaseFactsOfAsync(view, CancellationToken.None))!.Pause);
        Assert.Empty((await db.OutcomeOfAsync(view, CancellationToken.None))!.Stopped);

        await PauseAsync(db, given);
        db.Keep((await view.CaseForChangeAsync()).Close(service.NewId(), null, (db.Today, new Stamp(given.Specialist.Account, db.Now))));
        await view.SaveAsync(Acts.CaseClosed, given.Id.Value);

        Assert.True(await view.Records<Pause>().AnyAsync());
        Assert.NotNull((await db.CaseFactsOfAsync(view, CancellationToken.None))!.Pause);
        Assert.Single((await db.OutcomeOfAsync(view, CancellationToken.None))!.Stopped);
    }

    /// <summary>A locked note of others and a page of the person's own notebook change neither what a worker gets nor how much is asked for it.</summary>
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.014")]
    public async Task WhatAReaderMayNotMeet_ChangesNoQuestion(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Quiet", await service.NewSpecialistAsync());
        async Task LookAsync(AppDb db)
        {
            var view = (await db.OpenAsync(given.Specialist, given.Id))!;
            Assert.Empty(await view.Records<LockedNote>().ListAsync());
            Assert.False(await view.Records<NotebookNote>().AnyAsync());
        }

        Task<int> WarmAsync() => service.InDatabaseAsync(async db => { await LookAsync(db); return await service.CountQueriesAsync(LookAsync); });
        var before = await WarmAsync();
        await service.WithAsync(given, (db, view, stamp) =>
        {
            var elsewhere = stamp with { By = service.Lead.Account };
            db.Keep(LockedNote.Write(service.NewId(), view.Id, new LockedText(LockedKind.SafetyPlan, [], "sealed"), elsewhere));
            db.Keep(NotebookNote.Write(service.NewId(), view.Id, new NotebookFacts { Kind = NotebookKind.Likes, Text = "Only mine" }, elsewhere));
        });

        Assert.Equal(before, await WarmAsync());
    }

    private static async Task PauseAsync(AppDb db, GivenCase given)
    {
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        var pause = Pause.Begin(Guid.CreateVersion7(db.Now), given.Id, PauseFacts.From(db.Today), (db.Today, new Stamp(given.Specialist.Account, db.Now)));
        db.Keep(pause);
        await view.SaveAsync(Acts.CasePaused, pause.Id);
    }
}
