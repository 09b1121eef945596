using System.Globalization;
using Stegvis.NoLoss;

return args switch
{
    ["kills", .. var rest] => await Kills.RunAsync(Number(rest, 200)),
    ["restarts", .. var rest] => await Restarts.RunAsync(Number(rest, 10)),
    ["write", var folder, .. var ids] => await Writer.ForEverAsync(folder, [.. ids.Select(Guid.Parse)]),
    _ => Usage(),
};

static int Number(string[] rest, int usual) => rest is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : usual;

static int Usage()
{
    Console.WriteLine("kills [200] | restarts [10]");
    return 2;
}
