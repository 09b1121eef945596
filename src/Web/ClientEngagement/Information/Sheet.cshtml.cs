using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Information;

/// <summary>"What is Supported Employment?": one easy page to read, hear, print and take home. It is about nobody and open to all.</summary>
[OpenToAll, ReadsNobody]
public sealed class SheetModel : StegvisPage
{
    /// <summary>The topics of the catalogue (M1.31.01), each with its picture.</summary>
    public static readonly (InformationTopic Topic, string Picture)[] Parts =
    [
        (InformationTopic.WhatItIs, "work"), (InformationTopic.FiveSteps, "deliver"), (InformationTopic.SupportTypes, "meeting"), (InformationTopic.Rights, "greet"),
        (InformationTopic.Privacy, "see"), (InformationTopic.MoneyAndWork, "wheelbarrow"), (InformationTopic.Complaints, "stop"), (InformationTopic.ChoiceOfProvider, "bus"),
    ];

    public string Anchor(InformationTopic topic) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(topic.ToString());
}
