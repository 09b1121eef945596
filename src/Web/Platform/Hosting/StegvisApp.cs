using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;
using Stegvis.Storage;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Casework.Timeline;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;
using Stegvis.Web.Platform.Hosting.Edge;
using Stegvis.Web.Platform.Hosting.Watching;
using Stegvis.Web.Platform.Localisation;
using Stegvis.Web.SignIn;
using Stegvis.Web.Ui;
using Stegvis.Web.Ui.Layout;

namespace Stegvis.Web.Platform.Hosting;

/// <summary>Builds the one deployable. Commands, tests and the server all get the same application.</summary>
public static class StegvisApp
{
    public static WebApplication Build(StegvisOptions options, StorageServices storage, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = "stegvis",
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(options.Urls).UseKestrelHttpsConfiguration().ConfigureKestrel(Limits.Set);
        BehindProxy.AddTo(builder.Services, options);
        builder.Services.AddSingleton(options).AddSingleton(options.Retention).AddSingleton(storage.Clock).AddStorage(options, storage).AddStegvis();
        FreshValues.AddTo(builder.Services, options);
        adjust?.Invoke(builder);
        var app = builder.Build();
        BehindProxy.UseOn(app, options);
        app.UseStegvis();
        return app;
    }

    private static void AddStegvis(this IServiceCollection services)
    {
        services.AddUi();
        services.AddSingleton(new CommonWords(typeof(Casework.Texts)));
        services.AddSingleton(new CommonWords(typeof(Reports.Texts)));
        services.AddSingleton<IModelMetadataProvider, PageMetadata>();
        services.AddRazorPages(pages => pages.Conventions.ConfigureFilter(new TappedTwice())).WithRazorPagesAtContentRoot();
        DescribedWhenAsked.AddTo(services);
        services.AddScoped<IShell, Shell>();
        services.AddSingleton<IAuthorizationHandler, SeatHandler>();
        services.AddStegvisLanguages();
        services.AddStegvisSessions();
        SignInSetup.AddTo(services);
        StoredKeyRing.AddTo(services);
        Quiet.AddTo(services);
        Health.AddTo(services);
        Telemetry.AddTo(services);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build());
        services.AddResponseCompression(c =>
        {
            c.EnableForHttps = true;
            c.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.AddOperations();
    }

    private static void UseStegvis(this WebApplication app)
    {
        Health.UseOn(app);
        app.UseResponseCompression();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", StatusCodeSelector = Errors.ErrorModel.StatusOf });
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseMiddleware<SecurityHeaders>();
        app.UseStaticFiles(Assets.Cached);
        app.UseRouting();
        app.Use(Limits.RefuseTooLargeAsync);
        app.UseAuthentication();
        app.UseMiddleware<VisitorMiddleware>();
        app.UseRequestLocalization();
        app.UseMiddleware<FirstRunMiddleware>();
        app.UseAuthorization();
        app.MapRazorPages();
    }

    /// <summary>Every operation is a class with one public <c>ExecuteAsync</c>; it is found by that name.</summary>
    private static void AddOperations(this IServiceCollection services)
    {
        var classes = typeof(StegvisApp).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsNested: false }).ToList();
        foreach (var operation in classes.Where(t => t.Namespace?.Contains(".Ui", StringComparison.Ordinal) is false && t.GetMethod("ExecuteAsync") is not null))
        {
            services.AddScoped(operation);
        }

        services.AddScoped<CaseTimeline>().AddScoped<CaseFindings>();
        foreach (var source in classes.Where(t => t.IsAssignableTo(typeof(ITimelineSource))))
        {
            services.AddScoped(typeof(ITimelineSource), source);
        }
    }

    private static void AddStegvisSessions(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "stegvis";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
        });
        services.AddAntiforgery(a => a.Cookie.Name = "stegvis.form");
    }
}
