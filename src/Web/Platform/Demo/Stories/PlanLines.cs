using Stegvis.Casework;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Plan lines of the many, each with what, how, who and when.</summary>
internal static class PlanLines
{
    private static readonly (string What, string How)[] _first =
    [
        ("Besøke to arbeidsplasser", "Gå innom sammen, uten avtale"),
        ("Spørre i nettverket", "Ringe onkel og naboen"),
        ("Lage CV på én side", "På biblioteket, onsdag"),
        ("Prøve bussen til sentrum", "Første gang sammen"),
        ("Skrive hva jeg er god til", "Tre setninger, med egne ord"),
    ];

    private static readonly (string What, SupportForm Form)[] _support =
    [
        ("Ha en huskeliste ved arbeidsbordet", SupportForm.Accommodation),
        ("Lære én ny oppgave i uka", SupportForm.Training),
        ("Spise lunsj med de andre", SupportForm.Assistance),
        ("Si fra når det blir for mye", SupportForm.Guidance),
        ("Stemple inn og ut alene", SupportForm.Instruction),
        ("Ta pause ute klokka ti", SupportForm.Accommodation),
    ];

    public static PlanLineFacts First(CaseStory story, int dueAgo)
    {
        var (what, how) = story.Dice.Pick(_first);
        var isDone = dueAgo > 5;
        return new PlanLineFacts
        {
            What = what,
            How = how,
            Who = $"{story.Name.Name} og {story.Worker.Name}",
            Due = dueAgo > 0 ? story.Calendar.Ago(dueAgo) : story.Calendar.Ahead(1 - dueAgo),
            Verifier = story.Name.Name,
            CarriedOutOn = isDone ? story.Calendar.Ago(dueAgo) : null,
            Result = isDone ? "Gjort, og det gikk fint" : null,
        };
    }

    public static IEnumerable<PlanLineFacts> AtWork(CaseStory story, JobStory job)
    {
        var first = story.Dice.Throw(_support.Length);
        foreach (var (what, form) in new[] { _support[first], _support[(first + 2) % _support.Length] })
        {
            yield return new PlanLineFacts
            {
                What = what,
                Form = form,
                Who = $"{story.Name.Name} og {job.Workplace.Boss}",
                Setting = SupportSetting.OnTheJob,
                Due = story.Calendar.Ahead(story.Dice.Between(3, 20)),
                Verifier = job.Workplace.Boss,
            };
        }
    }
}
