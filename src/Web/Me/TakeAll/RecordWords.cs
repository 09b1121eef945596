using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Stegvis.Storage.Exports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Forms;
using Stegvis.Web.Ui;

namespace Stegvis.Web.Me.TakeAll;

/// <summary>
/// Puts stored values into the words of the forms they were written in: the label of a field is the label of the form that has it, so that no field
/// is named in two ways.
/// </summary>
internal sealed class RecordWords(StegvisPage page, IReadOnlyDictionary<EmployerId, string> employers, IReadOnlyDictionary<Guid, string> people)
{
    /// <summary>The order of the chapters. What is not here says nothing to read: it goes along in the other file.</summary>
    public static readonly string[] Order =
    [
        "Person", "Arrival", "Enquiry", "VocationalProfile", "NotebookNote", "SensitiveDetail", "PlanLine", "Meeting", "ContactNote", "NoteComment", "MeetingSheet", "Decision", "MoneyPicture",
        "MoneyLine", "Feedback", "WorkerChange", "CaseTask", "FindingAnswer", "InformationPack", "OnwardReferral", "CircleMember", "Contribution", "Consent", "DisclosureDecision", "JobLead",
        "LeadContact", "Placement", "PlacementEvaluation", "JobAdjustment", "PlacementEnding", "CareerDevelopment", "Joy", "Attachment", "UnmetNeed", "Pause", "Closure",
    ];

    private static readonly ConcurrentDictionary<Type, Type[]> _forms = new();

    private static readonly Type[] _allForms = [.. typeof(RecordWords).Assembly.GetTypes().Where(t => !t.IsAbstract && FactsOf(t) is not null)
        .OrderByDescending(IsThePersons).ThenBy(t => t.FullName, StringComparer.Ordinal)];

    public IReadOnlyList<(string Label, string Text)> LinesOf(TakenRecord record) =>
    [
        .. from value in record.Values
           where value.IsField || value.Value is EmployerId
           let text = TextOf(value.Property, value.Value)
           where text.Length > 0
           select (LabelOf(value.Property), text),
    ];

    public string LabelOf(PropertyInfo property)
    {
        var declared = property.DeclaringType!;
        return page.Words.Find(page.GetType(), $"Field.{declared.Name}.{property.Name}")
            ?? page.Words.Find(page.GetType(), "Field." + property.Name)
            ?? FormsWith(declared).Concat(_allForms.Where(f => FactsOf(f)!.GetProperty(property.Name)?.PropertyType == property.PropertyType))
                .Select(f => page.Words.Find(f, $"{PageTexts.NameOf(f)}.{property.Name}")).FirstOrDefault(t => t is not null)
            ?? property.Name;
    }

    private string TextOf(PropertyInfo property, object? value) => value switch
    {
        null => "",
        EmployerId id => employers.GetValueOrDefault(id, ""),
        Guid id => people.GetValueOrDefault(id, ""),
        Enum coded => ChoiceOf(property, coded),
        bool yes => page.Words.Shared(yes ? "Yes" : "No"),
        DateOnly day => Casework.Days.Long(day),
        TimeOnly time => Casework.Days.Clock(time),
        string text => text,
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(v => TextOf(property, v))),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };

    private string ChoiceOf(PropertyInfo property, Enum coded)
    {
        var key = $"{coded.GetType().Name}.{coded}";
        return page.Words.Find(page.GetType(), key)
            ?? FormsWith(property.DeclaringType!).Concat(_allForms).Select(f => page.Words.Find(f, key)).FirstOrDefault(t => t is not null)
            ?? coded.ToString();
    }

    /// <summary>The pages whose form is these facts, or has them in it.</summary>
    private static Type[] FormsWith(Type facts) => _forms.GetOrAdd(facts, static wanted =>
    [
        .. _allForms.Where(f => FactsOf(f) == wanted),
        .. _allForms.Where(f => FactsOf(f) is { } form && form != wanted && form.GetProperties().Any(p => p.PropertyType == wanted)),
    ]);

    /// <summary>What I call it comes before what staff call it.</summary>
    private static bool IsThePersons(Type form) => form.Namespace!.StartsWith("Stegvis.Web.Me.", StringComparison.Ordinal);

    private static Type? FactsOf(Type page)
    {
        for (var type = page.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FormPage<>))
            {
                return type.GetGenericArguments()[0];
            }
        }

        return null;
    }
}
