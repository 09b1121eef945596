using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Stegvis.Storage;

/// <summary>Every stored type, mapped by the same few conventions: its facts in its own row, its version as the concurrency token.</summary>
internal static class Tables
{
    public static void Map(ModelBuilder model)
    {
        foreach (var type in typeof(StoredRecord).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(StoredRecord))))
        {
            MapRecord(model.Entity(type), type);
        }

        People.PeopleTables.Map(model);
        SignIns.SignInTables.Map(model);
        Casework.CaseworkTables.Map(model);
        ClientEngagement.ClientEngagementTables.Map(model);
        VocationalProfiling.VocationalProfilingTables.Map(model);
        JobFinding.JobFindingTables.Map(model);
        EmployerEngagement.EmployerEngagementTables.Map(model);
        OnOffJobSupport.OnOffJobSupportTables.Map(model);
        Auditing.AuditTables.Map(model);
        Search.SearchTables.Map(model);
        foreach (var type in typeof(StoredRecord).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseRecord))))
        {
            model.Entity(type).HasIndex(nameof(CaseRecord.CaseId));
        }
    }

    /// <summary>The typed key where a record has one (<c>CaseId</c> of <c>Case</c>), else its plain <c>Id</c>.</summary>
    public static string KeyOf(Type type) =>
        type.GetProperty(nameof(StoredRecord.Id), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is null
            ? nameof(StoredRecord.Id)
            : type.Name + "Id";

    private static void MapRecord(EntityTypeBuilder entity, Type type)
    {
        var key = KeyOf(type);
        entity.ToTable(type.Name);
        entity.HasKey(key);
        entity.Property(key).ValueGeneratedNever();
        if (key != nameof(StoredRecord.Id))
        {
            entity.Ignore(nameof(StoredRecord.Id));
        }

        entity.Property(nameof(StoredRecord.Version)).IsConcurrencyToken();
        if (type.GetProperty("Facts") is { } facts)
        {
            entity.ComplexProperty(facts.PropertyType, "Facts", MapFacts);
        }
    }

    private static void MapFacts(ComplexPropertyBuilder facts)
    {
        foreach (var property in facts.Metadata.ComplexType.ClrType.GetProperties().Where(p => p.CanWrite))
        {
            if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(List<>))
            {
                facts.PrimitiveCollection(property.PropertyType, property.Name).HasColumnName(property.Name);
            }
            else
            {
                facts.Property(property.PropertyType, property.Name).HasColumnName(property.Name);
            }
        }
    }
}
