using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Hosting;

/// <summary>What a start leaves out (decision 0040) is there all the same when it is needed.</summary>
public sealed class StartTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task CompiledModel_IsTheModelOfTheClasses(DatabaseKind kind)
    {
        await using var db = services[kind].OpenDatabase();
        var fromClasses = db.GetService<IModelRuntimeInitializer>().Initialize(db.GetService<IDesignTimeModel>().Model, designTime: false, validationLogger: null);

        Assert.Equal($"Stegvis.Storage.{kind}.Compiled", db.Model.GetType().Namespace);
        Assert.Equal(Lines(fromClasses), Lines(db.Model));
        Assert.Equal(Conversions(fromClasses), Conversions(db.Model));
    }

    [Fact]
    public void Pages_AreNotDescribed_BeforeSomebodyAsks()
    {
        var pages = services[DatabaseKind.Sqlite].Services.GetRequiredService<EndpointDataSource>().Endpoints.Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()).ToList();

        Assert.True(pages.Count > 200);
        Assert.All(pages, page => Assert.IsType<PageActionDescriptor>(page));
    }

    /// <summary>Types, properties, keys and indexes; then tables and columns as the database has them. What a compiled model says of itself beside them is left out.</summary>
    private static string[] Lines(IModel model) =>
    [
        .. model.ToDebugString(MetadataDebugStringOptions.LongDefault & ~MetadataDebugStringOptions.IncludeAnnotations).Split('\n', StringSplitOptions.TrimEntries),
        .. model.GetRelationalModel().ToDebugString(MetadataDebugStringOptions.LongDefault).Split('\n', StringSplitOptions.TrimEntries),
    ];

    private static string[] Conversions(IModel model) =>
    [
        .. from type in model.GetEntityTypes().SelectMany(WithComplex)
           from property in type.GetDeclaredProperties()
           let mapping = property.GetTypeMapping()
           orderby type.Name, property.Name
           select $"{type.Name}.{property.Name}: {mapping.GetType()}, {mapping.Converter?.GetType()}, {property.GetValueComparer().GetType()}",
    ];

    private static IEnumerable<ITypeBase> WithComplex(ITypeBase type) =>
        type.GetDeclaredComplexProperties().SelectMany(complex => WithComplex(complex.ComplexType)).Prepend(type);
}
