using Microsoft.EntityFrameworkCore;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.Storage.People;

namespace Stegvis.Storage.EmployerEngagement;

/// <summary>Which employers to list. A name is sent in a form and never stands in the address.</summary>
public sealed record EmployerFilter
{
    public string? Municipality { get; init; }

    public RelationshipStage? Stage { get; init; }

    public AccountId? LookedAfterBy { get; init; }

    public string? Name { get; init; }
}

/// <summary>One employer in the list, with our newest contact: the day and our own worker, never a person of a case.</summary>
public sealed record EmployerRow(EmployerId Id, EmployerFacts Facts, DateOnly? DeletedOn)
{
    public DateOnly? LastContactOn { get; init; }

    public string? LastContactBy { get; init; }
}

/// <summary>The register of employers (M4.30), shared by the whole service.</summary>
public static class EmployerRegister
{
    private const int _mostToChoose = 30;
    private const int _newestToChoose = 10;

    private static readonly AskedOften<Func<AppDb, List<EmployerId>, IAsyncEnumerable<KeyValuePair<EmployerId, string>>>> _names = new(() =>
        EF.CompileAsyncQuery((AppDb db, List<EmployerId> employers) =>
            db.Employers.Where(e => employers.Contains(e.EmployerId)).Select(e => new KeyValuePair<EmployerId, string>(e.EmployerId, e.Facts.Name))));

    public static Task<Employer?> FindEmployerAsync(this AppDb db, EmployerId id, CancellationToken cancellation) =>
        db.Employers.AsNoTracking().FirstOrDefaultAsync(e => e.EmployerId == id, cancellation);

    public static Task<Employer?> EmployerForChangeAsync(this AppDb db, EmployerId id, CancellationToken cancellation) =>
        db.Employers.FirstOrDefaultAsync(e => e.EmployerId == id, cancellation);

    /// <summary>Another employer that already carries the organisation number.</summary>
    public static Task<bool> NumberIsTakenAsync(this AppDb db, string? number, EmployerId by, CancellationToken cancellation) =>
        db.Employers.AnyAsync(e => number != null && e.Facts.OrganisationNumber == number && e.EmployerId != by, cancellation);

    public static async Task<(List<EmployerRow> Rows, int Count)> EmployersAsync(
        this AppDb db, EmployerFilter filter, (int Skip, int Take) page, CancellationToken cancellation)
    {
        var matching = Matching(db, filter);
        var count = await matching.CountAsync(cancellation);
        var rows = await InOrder(matching).Skip(page.Skip).Take(page.Take).ToListAsync(cancellation);
        return (await WithLastContactAsync(db, rows, cancellation), count);
    }

    /// <summary>The first by part of a name, without what was done there: for a search.</summary>
    public static async Task<List<EmployerRow>> EmployersNamedAsync(this AppDb db, string name, int most, CancellationToken cancellation) =>
        (await InOrder(Matching(db, new EmployerFilter { Name = name })).Take(most).ToListAsync(cancellation)).ConvertAll(Row);

    /// <summary>
    /// A few employers to choose from, by part of a name or the whole organisation number. Without either, the newest are always among them: one
    /// just added is the one most looked for.
    /// </summary>
    public static async Task<List<EmployerRow>> EmployersToChooseAsync(this AppDb db, string? name, CancellationToken cancellation)
    {
        var known = Matching(db, new EmployerFilter { Name = name }).Where(e => e.DeletedInRegisterOn == null);
        var byName = await InOrder(known).Take(_mostToChoose).ToListAsync(cancellation);
        if (byName.Count < _mostToChoose || !string.IsNullOrWhiteSpace(name))
        {
            return byName.ConvertAll(Row);
        }

        var newest = await known.OrderByDescending(e => e.CreatedAt).ThenBy(e => e.EmployerId).Take(_newestToChoose).ToListAsync(cancellation);
        return [.. byName.Concat(newest).DistinctBy(e => e.EmployerId).Select(Row).OrderByName(e => e.Facts.Name)];
    }

    /// <summary>Several parts of a page name the same employers: each is asked for once in a unit of work.</summary>
    public static async Task<Dictionary<EmployerId, string>> EmployerNamesAsync(this AppDb db, IEnumerable<EmployerId> employers, CancellationToken cancellation)
    {
        var wanted = employers.ToHashSet();
        var unknown = wanted.Where(e => !db.EmployerNames.ContainsKey(e)).ToList();
        if (unknown.Count > 0)
        {
            await foreach (var (id, name) in _names.Of(db)(db, unknown).WithCancellation(cancellation))
            {
                db.EmployerNames[id] = name;
            }
        }

        return wanted.Where(db.EmployerNames.ContainsKey).ToDictionary(e => e, e => db.EmployerNames[e]);
    }

    public static async Task<List<string>> MunicipalitiesAsync(this AppDb db, CancellationToken cancellation) =>
        [.. (await db.Employers.Where(e => e.Facts.Municipality != null && e.Facts.Municipality != "").Select(e => e.Facts.Municipality!).Distinct().ToListAsync(cancellation))
            .OrderByName(m => m)];

    private static IQueryable<Employer> InOrder(IQueryable<Employer> employers) => employers.OrderBy(e => e.Facts.Name).ThenBy(e => e.EmployerId);

    private static IQueryable<Employer> Matching(AppDb db, EmployerFilter filter)
    {
        var found = db.Employers.AsNoTracking();
        found = filter.Municipality is { } place ? found.Where(e => e.Facts.Municipality == place) : found;
        found = filter.Stage is { } stage ? found.Where(e => e.Facts.Stage == stage) : found;
        found = filter.LookedAfterBy is { } worker ? found.Where(e => e.LeadWorker == worker) : found;
        return NameSearch.Apply(found, filter.Name);
    }

    private static EmployerRow Row(Employer employer) => new(employer.EmployerId, employer.Facts, employer.DeletedInRegisterOn);

    private static async Task<List<EmployerRow>> WithLastContactAsync(AppDb db, List<Employer> employers, CancellationToken cancellation)
    {
        if (employers.Count == 0)
        {
            return [];
        }

        var ids = employers.ConvertAll(e => e.EmployerId);
        var newest = await db.Set<LeadContact>().Where(c => ids.Contains(c.EmployerId)).Select(c => new { c.EmployerId, c.Facts.On, c.CreatedAt, c.CreatedBy })
            .GroupBy(c => c.EmployerId).Select(g => g.OrderByDescending(c => c.On).ThenByDescending(c => c.CreatedAt).First())
            .ToDictionaryAsync(c => c.EmployerId, cancellation);
        var names = await db.NamesOfAsync(newest.Values.Select(c => c.CreatedBy), cancellation);
        return employers.ConvertAll(e => newest.GetValueOrDefault(e.EmployerId) is { } last
            ? Row(e) with { LastContactOn = last.On, LastContactBy = names.GetValueOrDefault(last.CreatedBy) }
            : Row(e));
    }
}
