using Stegvis.Web.Ui;
using Stegvis.Web.Ui.Gallery;
using Stegvis.Web.Ui.Layout;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddUi();
builder.Services.AddScoped<IShell, SampleShell>();
builder.Services.AddRazorPages().WithRazorPagesAtContentRoot();
var app = builder.Build();
app.UseRequestLocalization(options => options.AddSupportedCultures("nb", "nn", "sv", "en").AddSupportedUICultures("nb", "nn", "sv", "en").SetDefaultCulture("nb"));
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:";
    return next(context);
});
app.UseStaticFiles();
app.MapRazorPages();
await app.RunAsync();
