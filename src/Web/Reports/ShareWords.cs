using Stegvis.Casework.Outcomes;
using Stegvis.Method;

namespace Stegvis.Web.Reports;

/// <summary>Says a worker's time at workplaces. 65 % describes a job specialist (T.18); below it nothing is wrong.</summary>
public static class ShareWords
{
    public static string Share(ReportWords words, WorkplaceTime time, DateOnly today) => time.Share is not { } share
        ? words.Say("Share.NoTime")
        : words.Say(time.IsJobSpecialist(today) ? "Share.Reached" : "Share.Of", words.Say("Value.Percent", share), Thresholds.TimeAtWorkplaces.On(today));

    public static string Time(ReportWords words, WorkplaceTime time)
    {
        var known = words.Say("Share.There", Hours(words, time.MinutesThere), Hours(words, time.Minutes));
        return time.NotesWithoutTime == 0 ? known : words.Say("Share.WithoutTime", known, time.NotesWithoutTime);
    }

    public static string Hours(ReportWords words, int minutes) => minutes % 60 == 0
        ? words.Say("Time.WholeHours", minutes / 60)
        : words.Say("Time.HoursAndMinutes", minutes / 60, minutes % 60);
}
