using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Stegvis.Bench;

/// <summary>Measures from the first middleware to the last byte written, so that the client and the network are no part of it.</summary>
internal sealed class ServerTime : IStartupFilter
{
    private long _last;

    /// <summary>The newest answer's time. One client, so the newest is the one just asked for.</summary>
    public double LastMilliseconds => TimeSpan.FromTicks(Volatile.Read(ref _last)).TotalMilliseconds;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            var started = Stopwatch.GetTimestamp();
            await following(context);
            await context.Response.CompleteAsync();
            Volatile.Write(ref _last, Stopwatch.GetElapsedTime(started).Ticks);
        });
        next(app);
    };
}
