using System.CommandLine;
using Stegvis.Casework;
using Stegvis.Web.Platform.Hosting;
using Stegvis.Web.Platform.Hosting.Edge;

namespace Stegvis.Web.Platform.Commands;

/// <summary>The commands of the one binary. Each prints one sentence and a non-zero code when it cannot do its work.</summary>
public static class CommandLine
{
    private static readonly Option<string> _data = new("--data") { Description = "Folder for the database, keys and audit head", DefaultValueFactory = _ => "data" };
    private static readonly Option<string?> _postgres = new("--postgres") { Description = $"PostgreSQL connection string; alone it is read from {StegvisOptions.PostgresVariable}", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> _demo = new("--demo") { Description = "Use the demo database with invented people" };
    private static readonly Option<string> _urls = new("--urls") { Description = "Addresses to listen on", DefaultValueFactory = _ => "http://localhost:5080" };

    private static readonly Option<string[]> _proxy = new("--proxy") { Description = "Address or network of a reverse proxy whose word on who asks is taken; may be given again" };
    private static readonly Option<string[]> _host = new("--host") { Description = "A name this service answers to; without it any. May be given again" };

    private static readonly Option<int> _keep = new("--keep-months") { Description = "How long a case is kept after it was closed without a job", DefaultValueFactory = _ => new RetentionPeriods().BeforeAJob };
    private static readonly Option<int> _keepJob = new("--keep-months-after-job") { Description = "The same after a job", DefaultValueFactory = _ => new RetentionPeriods().AfterAJob };

    private static readonly Option<int?> _size = new("--size") { Description = "How many cases, each with ten notes; without it about sixty people" };
    private static readonly Option<bool> _force = new("--force") { Description = "Throw an earlier demo away" };

    private static readonly Option<string?> _to = new("--to") { Description = "File to write; without it backups/ in the data folder, named by the time" };
    private static readonly Option<string?> _key = new("--key") { Description = "Copy of the master key the backup was made with, where it is not in place yet" };
    private static readonly Argument<string> _file = new("file") { Description = "The backup" };

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Stegvis: Supported Employment, step by step.");
        root.Subcommands.Add(Command("serve", "Start the web application", [_data, _postgres, _demo, _urls, _proxy, _host, _keep, _keepJob], ServeCommand.RunAsync));
        root.Subcommands.Add(Command("migrate", "Bring the database to this version", [_data, _postgres, _demo], MigrateCommand.RunAsync));
        root.Subcommands.Add(Command("demo", "Make the demo database anew", [_data, _postgres, _size, _force], (parsed, _) => DemoCommand.RunAsync(Read(parsed), new DemoWish(parsed.GetValue(_size), parsed.GetValue(_force)))));
        root.Subcommands.Add(Command("verify-audit", "Check that nobody changed the audit chain; names each fault", [_data, _postgres, _demo], VerifyAuditCommand.RunAsync));
        root.Subcommands.Add(Command("backup", "Write everything of this moment to one file, while the service is in use", [_to, _data, _postgres, _demo],
            (parsed, cancellation) => BackupCommand.RunAsync(Read(parsed), parsed.GetValue(_to), cancellation)));
        root.Subcommands.Add(Restore());
        root.Subcommands.Add(Command("rotate-key", "Make a new master key and seal everything with it; stop the service first", [_data, _postgres, _demo], RotateKeyCommand.RunAsync));
        root.Subcommands.Add(User());
        root.Subcommands.Add(Import());
        return root.Parse(args).InvokeAsync();
    }

    private static Command Restore()
    {
        var restore = new Command("restore", "Put a backup into an empty SQLite or PostgreSQL database") { _file };
        Array.ForEach<Option>([_key, _data, _postgres, _demo], restore.Options.Add);
        restore.SetAction((parsed, cancellation) => GuardAsync(() => RestoreCommand.RunAsync(Read(parsed), (parsed.GetValue(_file)!, parsed.GetValue(_key)), cancellation)));
        return restore;
    }

    private static Command User()
    {
        var user = new Command("user", "Sign-ins from the terminal");
        var add = new Command("add", "Make a sign-in and print its one-time password");
        Array.ForEach([.. UserCommand.Options, _data, _postgres, _demo], add.Options.Add);
        add.SetAction((parsed, cancellation) => GuardAsync(() => UserCommand.RunAsync(Read(parsed), parsed, cancellation)));
        user.Subcommands.Add(add);
        return user;
    }

    private static Command Import()
    {
        var import = new Command("import", "Bring in the file a person took along from another installation") { ImportCommand.File };
        Array.ForEach([.. ImportCommand.Options, _data, _postgres, _demo], import.Options.Add);
        import.SetAction((parsed, cancellation) => GuardAsync(() => ImportCommand.RunAsync(Read(parsed), parsed, cancellation)));
        return import;
    }

    private static Command Command(string name, string description, Option[] options, Func<StegvisOptions, CancellationToken, Task> run) =>
        Command(name, description, options, (parsed, cancellation) => run(Read(parsed), cancellation));

    private static Command Command(string name, string description, Option[] options, Func<ParseResult, CancellationToken, Task> run)
    {
        var command = new Command(name, description);
        Array.ForEach(options, command.Options.Add);
        command.SetAction((parsed, cancellation) => GuardAsync(() => run(parsed, cancellation)));
        return command;
    }

    private static StegvisOptions Read(ParseResult parsed) => new()
    {
        DataFolder = parsed.GetValue(_data) ?? "data",
        IsDemo = parsed.GetValue(_demo),
        Urls = parsed.GetValue(_urls) ?? "http://localhost:5080",
        Proxies = [.. (parsed.GetValue(_proxy) ?? []).Select(BehindProxy.Network)],
        Hosts = parsed.GetValue(_host) ?? [],
        Retention = parsed.GetResult(_keep) is null ? new() : new(Months(parsed, _keep), Months(parsed, _keepJob)),
        Postgres = parsed.GetResult(_postgres) is null ? null : parsed.GetValue(_postgres) ?? Environment.GetEnvironmentVariable(StegvisOptions.PostgresVariable)
            ?? throw new StartException($"Give a connection string after --postgres, or in {StegvisOptions.PostgresVariable}."),
    };

    private static int Months(ParseResult parsed, Option<int> option) => parsed.GetValue(option) is > 0 and var months
        ? months
        : throw new StartException($"{option.Name} wants a number of months, at least 1.");

    private static async Task<int> GuardAsync(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (StartException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }
}
