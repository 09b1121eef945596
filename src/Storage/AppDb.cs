using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Drafts;
using Stegvis.Storage.Keys;
using Stegvis.Storage.Search;

namespace Stegvis.Storage;

/// <summary>
/// One unit of work. Nothing is saved without an act, and nothing about a person is read except through a <see cref="Access.CaseView"/>:
/// the sets are internal, so that a page can only start from what its actor may see.
/// </summary>
public abstract partial class AppDb : DbContext
{
    private readonly StorageServices? _services;

    private protected AppDb(DbContextOptions options, StorageServices? services)
        : base(options) => _services = services;

    internal DbSet<Account> Accounts => Set<Account>();

    internal DbSet<Team> Teams => Set<Team>();

    internal DbSet<Seat> Seats => Set<Seat>();

    internal DbSet<Person> Persons => Set<Person>();

    internal DbSet<Case> Cases => Set<Case>();

    internal DbSet<Employer> Employers => Set<Employer>();

    internal DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    internal DbSet<AuditPayload> AuditPayloads => Set<AuditPayload>();

    internal DbSet<AuditRecord> AuditRecords => Set<AuditRecord>();

    internal DbSet<PersonKey> PersonKeys => Set<PersonKey>();

    internal DbSet<Installation> Installations => Set<Installation>();

    internal DbSet<Draft> Drafts => Set<Draft>();

    internal DbSet<ClientEngagement.SentEnquiry> SentEnquiries => Set<ClientEngagement.SentEnquiry>();

    internal DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    internal DbSet<SearchRow> SearchRows => Set<SearchRow>();

    public StorageServices Services => _services ?? throw new InvalidOperationException("This context was made for design time.");

    /// <summary>The names this unit of work has read already.</summary>
    internal Dictionary<EmployerId, string> EmployerNames { get; } = [];

    public DateTimeOffset Now => Services.Now;

    public DateOnly Today => Services.Today;

    /// <summary>The value that holds today in this service.</summary>
    public int ValueOf(Method.MethodThreshold threshold) => Services.Values.Now.On(threshold, Today);

    /// <summary>The collation that sorts as people here do: å last, and <c>Aase</c> with <c>Å</c>.</summary>
    public abstract string NordicCollation { get; }

    /// <summary>True where the database takes one writer at a time and the gate must be held while writing.</summary>
    internal abstract bool HasSingleWriter { get; }

    /// <summary>Throws when any other process, or another part of this one, has the database open.</summary>
    internal abstract Task BeAloneAsync(CancellationToken cancellation);

    /// <summary>Before an erasure: what is deleted from now on is overwritten, where the database would leave it in free space.</summary>
    internal virtual Task OverwriteDeletedAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>After an erasure: no older copy of a page stays in a log of the database's own.</summary>
    internal virtual Task LeaveOldPagesAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>One moment of the whole database to read from, while others go on writing.</summary>
    internal abstract Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation);

    /// <summary>The rows in which every word stands, each as the beginning of a word. Not yet those somebody may see.</summary>
    internal abstract IQueryable<SearchRow> Matching(SearchWords words);

    public void Keep(StoredRecord record) => Add(record);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Tables.Map(modelBuilder);
        modelBuilder.Entity<Person>().ComplexProperty(p => p.Facts).Property(f => f.CallName).UseCollation(NordicCollation);
        modelBuilder.Entity<Employer>().ComplexProperty(e => e.Facts).Property(f => f.Name).UseCollation(NordicCollation);
    }
}
