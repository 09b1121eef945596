using System.Net;
using System.Text;
using Stegvis.Casework;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Calendar;

namespace Stegvis.Tests;

/// <summary>Calendar files in the style of three vendors: time and place are read, nothing else is.</summary>
public sealed class CalendarFileTests(SharedServices services)
{
    private const string _google = """
        BEGIN:VCALENDAR
        PRODID:-//Google Inc//Google Calendar 70.9054//EN
        VERSION:2.0
        CALSCALE:GREGORIAN
        METHOD:REQUEST
        BEGIN:VEVENT
        DTSTART:20261130T090000Z
        DTEND:20261130T100000Z
        DTSTAMP:20261120T101010Z
        ORGANIZER;CN=Secret Organizer:mailto:secret@example.org
        UID:abc@google.com
        ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN="Secret: Guest";X-NUM-GUEST
         S=0:mailto:guest@example.org
        DESCRIPTION:Secret diagnosis\nLine two
        LOCATION:Hagesenteret\, Storgata 1\, 02
         11 Oslo
        SEQUENCE:0
        STATUS:CONFIRMED
        SUMMARY:Secret summary
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:This is an event reminder
        TRIGGER:-P0DT0H30M0S
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """;

    private const string _outlook = """
        BEGIN:VCALENDAR
        METHOD:REQUEST
        PRODID:Microsoft Exchange Server 2010
        VERSION:2.0
        BEGIN:VTIMEZONE
        TZID:W. Europe Standard Time
        BEGIN:STANDARD
        DTSTART:16010101T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Secret:mailto:secret@example.org
        DESCRIPTION;LANGUAGE=nb-NO:Secret
        SUMMARY;LANGUAGE=nb-NO:Secret
        DTSTART;TZID=W. Europe Standard Time:20261201T130000
        DTEND;TZID=W. Europe Standard Time:20261201T134500
        LOCATION;LANGUAGE=nb-NO:Møterom 3
        X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
        END:VEVENT
        END:VCALENDAR
        """;

    private const string _apple = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Apple Inc.//macOS 15.1//EN
        BEGIN:VTIMEZONE
        TZID:Europe/Helsinki
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:1
        DTSTART;TZID=Europe/Helsinki:20260715T100000
        DURATION:PT1H30M
        LOCATION:Kaffebaren
        URL;VALUE=URI:https://example.org/secret
        END:VEVENT
        BEGIN:VEVENT
        UID:2
        DTSTART;VALUE=DATE:20261224
        DTEND;VALUE=DATE:20261225
        SUMMARY:Whole day
        END:VEVENT
        END:VCALENDAR
        """;

    private static readonly ServiceDay _oslo = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"));

    [Fact, Capability("C.220")]
    public void Files_OfThreeVendors_GiveTimeAndPlaceInOurDays()
    {
        Assert.Equal([new CalendarEvent(new DateOnly(2026, 11, 30), new TimeOnly(10, 0)) { Minutes = 60, Place = "Hagesenteret, Storgata 1, 0211 Oslo" }], CalendarReading.Of(_google, _oslo)!);
        Assert.Equal([new CalendarEvent(new DateOnly(2026, 12, 1), new TimeOnly(13, 0)) { Minutes = 45, Place = "Møterom 3" }], CalendarReading.Of(_outlook.ReplaceLineEndings("\r\n"), _oslo)!);
        Assert.Equal(
            [new CalendarEvent(new DateOnly(2026, 7, 15), new TimeOnly(9, 0)) { Minutes = 90, Place = "Kaffebaren" }, new CalendarEvent(new DateOnly(2026, 12, 24), null)],
            CalendarReading.Of(_apple, _oslo)!);
    }

    [Theory]
    [InlineData("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Oslo:20261130T100000", 10, false)]
    [InlineData("DTSTART;TZID=\"Europe/London\":20261130T100000", 11, false)]
    [InlineData("DTSTART:20261130T100000", 10, false)]
    [InlineData("DTSTART;TZID=Customized Time Zone:20261130T100000", 10, true)]
    public void Clock_IsTurnedIntoOurs_OrSaidToBeUnsure(string start, int hour, bool unsure)
    {
        var found = CalendarReading.Of($"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{start}\nEND:VEVENT\nEND:VCALENDAR", _oslo)!.Single();

        Assert.Equal(new TimeOnly(hour, 0), found.At);
        Assert.Equal(unsure, found.ClockIsUnsure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:nonsense\nEND:VEVENT\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VEVENT\n:::\nBEGIN\nDTSTART")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261130T100000\nDURATION:P9999999999999D\n")]
    public void Rubbish_IsNoMeeting(string text) => Assert.Empty(CalendarReading.Of(text, _oslo) ?? []);

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.220"), Capability("C.032")]
    public async Task Meeting_FromAFile_IsPlannedWhenSaidYesTo_AndKeepsNothingElse(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);

        var read = await specialist.UploadAsync(await specialist.OpenAsync($"{given.Url}/meetings/from-file"), Encoding.UTF8.GetBytes(_google), "invite.ics");
        Assert.DoesNotContain("Secret", read.Body, StringComparison.Ordinal);
        Assert.Empty(await service.RecordsAsync<Meeting>(given));
        var planned = await specialist.SaveAsync(read, [], "Plan this meeting");

        var meeting = Assert.Single(await service.RecordsAsync<Meeting>(given));
        Assert.Contains("Kari", planned.Text, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2026, 11, 30), new TimeOnly(10, 0), 60, "Hagesenteret, Storgata 1, 0211 Oslo", "Kari"), (meeting.Facts.On!.Value, meeting.Facts.At!.Value, meeting.Facts.Minutes!.Value, meeting.Facts.Place, meeting.Facts.WithWhom));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task File_WithSeveralPasted_LetsChoose_AndARepeatingOneSaysWhatToDo(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        var page = await specialist.OpenAsync($"{given.Url}/meetings/from-file");

        var several = await specialist.SendAsync(page, new() { ["Pasted"] = _apple });
        var repeating = await specialist.SendAsync(page, new() { ["Pasted"] = _google.Replace("STATUS:CONFIRMED", "RRULE:FREQ=WEEKLY", StringComparison.Ordinal) });
        var off = await specialist.SendAsync(page, new() { ["Pasted"] = _google.Replace("METHOD:REQUEST", "METHOD:CANCEL", StringComparison.Ordinal) });
        var nothing = await specialist.SendAsync(page, []);
        var none = await specialist.SendAsync(page, new() { ["Pasted"] = "Dear Marte, shall we meet on Monday?" });

        Assert.Equal(2, several.Document.QuerySelectorAll("main form").Length);
        Assert.Equal(HttpStatusCode.BadRequest, repeating.Status);
        Assert.Contains("Plan each day by itself", repeating.Errors, StringComparison.Ordinal);
        Assert.Contains("is called off", off.Errors, StringComparison.Ordinal);
        Assert.Contains("Choose a file, or paste its text.", nothing.Errors, StringComparison.Ordinal);
        Assert.Contains("This is no calendar file.", none.Errors, StringComparison.Ordinal);
    }
}
