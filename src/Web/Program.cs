using Stegvis.Web.Platform.Commands;

return await CommandLine.RunAsync(args);
