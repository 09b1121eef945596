using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.EmployerEngagement.Register;

/// <summary>
/// One employer: what we know, who of us was in contact, what we learnt. All staff see day, worker, channel and outcome;
/// whom a contact was about only those who may see that person.
/// </summary>
[Requires<KeepEmployers>, ReadsList]
public sealed class EmployerModel(LookAfterEmployer lookAfter) : StegvisPage
{
    private const int _mostContacts = 50;

    [FromRoute]
    public Guid Id { get; set; }

    public Stegvis.EmployerEngagement.Employer Employer { get; private set; } = null!;

    public string? LeadWorker { get; private set; }

    public bool IsMine => Employer.LeadWorker == Actor.Account;

    public IReadOnlyList<EmployerContact> Contacts { get; private set; } = [];

    public IReadOnlyList<LeadLesson> Lessons { get; private set; } = [];

    /// <summary>What is known, empty fields left out.</summary>
    public IEnumerable<(string Label, string Value)> Facts => new (string Key, string? Value)[]
    {
        ("OrganisationNumber", Employer.Facts.OrganisationNumber), ("Industry", Employer.Facts.Industry), ("Address", Employer.Facts.Address),
        ("Municipality", Employer.Facts.Municipality), ("Employees", Employer.Facts.Employees?.ToString("N0", CultureInfo.CurrentCulture)),
        ("Contacts", Employer.Facts.Contacts), ("KindsOfWork", Employer.Facts.KindsOfWork), ("LabourNeeds", Employer.Facts.LabourNeeds),
        ("InformationSource", Source()),
    }.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => (Word("EditEmployer." + f.Key), f.Value!));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Db.FindEmployerAsync(new EmployerId(Id), Aborted) is not { } found)
        {
            return NotFound();
        }

        Employer = found;
        Contacts = await Db.ContactsWithAsync(Actor, (found.EmployerId, _mostContacts), Aborted);
        Lessons = await Db.LessonsFromAsync(found.EmployerId, Aborted);
        LeadWorker = found.LeadWorker is { } worker ? (await Db.NamesOfAsync([worker], Aborted)).GetValueOrDefault(worker) : null;
        await Db.RecordListAsync(Actor, [.. Contacts.Select(c => c.About?.Case).OfType<CaseId>().Distinct()], Aborted);
        return Page();
    }

    public async Task<IActionResult> OnPostLookAfterAsync() =>
        (await lookAfter.ExecuteAsync(Actor, new EmployerId(Id), Aborted)).Succeeded ? Redirect($"/employers/{Id}") : NotFound();

    public static string Day(DateOnly? day) => day?.ToString("d. MMM yyyy", CultureInfo.CurrentCulture) ?? "–";

    private string? Source() => Employer.Facts.InformationOn is { } day
        ? Word("SourceAndDay", Employer.Facts.InformationSource ?? "–", Day(day))
        : Employer.Facts.InformationSource;
}
