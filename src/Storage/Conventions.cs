using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Stegvis.Storage;

/// <summary>How the vocabulary of the method becomes columns: ids as UUIDs, words as text.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        foreach (var type in typeof(CaseId).Assembly.GetTypes())
        {
            if (type.IsValueType && Implements(type))
            {
                builder.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
            else if (type.IsEnum)
            {
                builder.Properties(type).HaveConversion<string>().HaveMaxLength(40);
            }
        }

        builder.Properties<decimal>().HaveConversion<double>();
    }

    private static bool Implements(Type type) => type.GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRecordId<>));

    internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
        where TId : struct, IRecordId<TId>
    {
        private static TId Make(Guid value) => TId.From(value);
    }
}
