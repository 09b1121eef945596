using Microsoft.AspNetCore.Authorization;
using Stegvis.People;

namespace Stegvis.Web.Platform.Access;

/// <summary>What a page asks of the seat its visitor acts in. Every page carries one; a page without one is closed to all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute<TPermission> : RequiresAttribute
    where TPermission : IPermission
{
    public override Assurance Least => TPermission.Least;

    public override bool Allows(SeatRole role) => TPermission.Allows(role);
}

[AttributeUsage(AttributeTargets.Class)]
public abstract class RequiresAttribute : AuthorizeAttribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public abstract Assurance Least { get; }

    public abstract bool Allows(SeatRole role);

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>What the page's forms ask for beyond looking, where that is more than the page itself asks.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ToWriteAttribute<TPermission> : ToWriteAttribute
    where TPermission : IPermission
{
    public override Assurance Least => TPermission.Least;
}

[AttributeUsage(AttributeTargets.Class)]
public abstract class ToWriteAttribute : Attribute
{
    public abstract Assurance Least { get; }
}

/// <summary>Open to the world: signing in, the first run, what a stranger needs. The list is short and tested.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute : AllowAnonymousAttribute;

/// <summary>Asks the acting seat; nobody without one passes.</summary>
internal sealed class SeatHandler(IHttpContextAccessor http) : AuthorizationHandler<RequiresAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresAttribute requirement)
    {
        if (http.HttpContext?.Features.Get<Visitor>() is { } visitor && requirement.Allows(visitor.Actor.Role))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
