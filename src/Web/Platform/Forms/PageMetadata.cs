using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;

namespace Stegvis.Web.Platform.Forms;

/// <summary>
/// Describes what of a page may be bound, checked or labelled: what the page itself says, not the request, the address, the database and whatever
/// else every page has. The framework would describe those anew for each page.
/// </summary>
internal sealed class PageMetadata(ICompositeMetadataDetailsProvider details, IOptions<MvcOptions> options) : DefaultModelMetadataProvider(details, options)
{
    protected override DefaultMetadataDetails[] CreatePropertyDetails(ModelMetadataIdentity key)
    {
        var properties = base.CreatePropertyDetails(key);
        return key.ModelType.IsSubclassOf(typeof(StegvisPage)) ? Array.FindAll(properties, p => !EveryPageHas(p.Key)) : properties;
    }

    private static bool EveryPageHas(ModelMetadataIdentity property) =>
        property.PropertyInfo is { DeclaringType: { } owner } && owner.IsAssignableFrom(typeof(StegvisPage));
}
