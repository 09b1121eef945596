using Stegvis.Web.Platform.Demo.Words;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Everybody else: ways of many kinds, dealt out among the specialists.</summary>
internal sealed class Many(Telling telling)
{
    private const int _mostNotes = 200;
    private const int _notesEach = 10;

    /// <summary>Marte's own, by name, so that her day has something of everything.</summary>
    private static readonly Action<CaseStory, Telling>[] _martes =
    [
        InWork.Settled, Early.NoEmployerYet, InWork.FirstMonth, InWork.EvaluationIsLate,
        Early.NoEmployerYet, Quiet, PromisedForToday, Early.CloseToAJob,
    ];

    private static readonly Action<CaseStory, Telling>[] _ways =
    [
        Early.JustAsked, InWork.Settled, Early.GettingToKnow, InWork.FirstMonth, Early.Searching, InWork.Practising, InWork.EndedAndSearching,
        Early.SheetWaits, InWork.Settled, Early.CloseToAJob, InWork.EvaluationIsLate, Early.OnAPause, InWork.Settled, InWork.ClosedInWork,
        Early.Searching, InWork.FirstMonth, Early.JustAsked, InWork.UnderPaid, Early.NoEmployerYet, InWork.RoughPatch, Early.NotNow,
        InWork.Settled, Early.GettingToKnow, InWork.Practising, Early.SheetWaits, InWork.CameBack, InWork.SupportWithAnEnd,
    ];

    public void Tell(int count)
    {
        var stories = Enumerable.Range(0, count).Select(One).ToList();
        foreach (var story in stories.Take(4))
        {
            story.StandIn(telling.Staff.Deputy.Actor, telling.Calendar.Ago(1), telling.Calendar.Ahead(15));
            story.LookedAt(telling.Calendar.Ago(1), telling.Staff.Lead);
        }
    }

    /// <summary>The same ways in great number: ten notes each, and one person with two hundred.</summary>
    public void TellAtScale(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var story = One(number);
            var missing = (number == 0 ? _mostNotes : _notesEach) - story.Notes;
            story.NotesBetween((story.OpenedOn, telling.Calendar.Ago(1)), Math.Max(0, missing), JobNotes.Anytime);
        }
    }

    private CaseStory One(int number)
    {
        var isMartes = number < _martes.Length;
        var story = new CaseStory(telling, DemoNames.Of(number), isMartes ? telling.Staff.Marte : WorkerOf(number));
        (isMartes ? _martes[number] : _ways[number % _ways.Length])(story, telling);
        return story;
    }

    /// <summary>Marte has her eight already, so with few colleagues she gets fewer of the rest.</summary>
    private Colleague WorkerOf(int number)
    {
        var all = telling.Staff.Specialists;
        return number % (2 * all.Count) == 0 ? all[0] : all[1 + number % (all.Count - 1)];
    }

    /// <summary>Nobody has heard from each other for two weeks.</summary>
    private static void Quiet(CaseStory story, Telling telling)
    {
        Beginnings.UpToSearch(story, 70, 50);
        var lead = Early.Lead(story, telling, 34);
        story.Contact(telling.Calendar.Ago(30), lead, new Stegvis.JobFinding.LeadContactFacts { Text = "La igjen en beskjed. De ringer tilbake.", NextGoal = "Ringe igjen" });
        story.Note(telling.Calendar.DaysAgo(15), JobNotes.Anytime);
    }

    private static void PromisedForToday(CaseStory story, Telling telling)
    {
        Early.Searching(story, telling);
        story.Promise(telling.Calendar.Ago(3), "Ringe NAV om reisepengene", telling.Calendar.Today);
        story.Note(telling.Calendar.Ago(1), Notes.Search);
    }
}
