using System.Reflection;

namespace Stegvis.People;

/// <summary>Everything that can happen to a record. An act that is not here cannot be saved.</summary>
public static class Acts
{
    public static readonly Act ServiceFounded = new("ServiceFounded");
    public static readonly Act AccountMade = new("AccountMade");
    public static readonly Act AccountChanged = new("AccountChanged");
    public static readonly Act SignedIn = new("SignedIn");
    public static readonly Act SignInFailed = new("SignInFailed");
    public static readonly Act SignedOut = new("SignedOut");
    public static readonly Act SessionEnded = new("SessionEnded");
    public static readonly Act ScreenPinSet = new("ScreenPinSet");
    public static readonly Act HandedOver = new("HandedOver");
    public static readonly Act TakenBack = new("TakenBack");
    public static readonly Act PasskeyAdded = new("PasskeyAdded");
    public static readonly Act PasskeyChanged = new("PasskeyChanged");
    public static readonly Act PasskeyRemoved = new("PasskeyRemoved");
    public static readonly Act PasskeyUsed = new("PasskeyUsed");
    public static readonly Act ProviderInvited = new("ProviderInvited");
    public static readonly Act ProviderLinked = new("ProviderLinked");
    public static readonly Act ProviderSignedOut = new("ProviderSignedOut");
    public static readonly Act CardIssued = new("CardIssued");
    public static readonly Act CardStopped = new("CardStopped");
    public static readonly Act CardOpened = new("CardOpened");
    public static readonly Act PasswordChanged = new("PasswordChanged");
    public static readonly Act SecondStepSet = new("SecondStepSet");
    public static readonly Act TeamMade = new("TeamMade");
    public static readonly Act SeatGranted = new("SeatGranted");
    public static readonly Act SeatEnded = new("SeatEnded");

    public static readonly Act CaseRead = new("CaseRead");
    public static readonly Act AppearedInList = new("AppearedInList");
    public static readonly Act PayloadErased = new("PayloadErased");
    public static readonly Act CaseErased = new("CaseErased");
    public static readonly Act BackupTaken = new("BackupTaken");
    public static readonly Act BackupRestored = new("BackupRestored");
    public static readonly Act KeyRotated = new("KeyRotated");

    public static readonly Act EnquiryReceived = new("EnquiryReceived");
    public static readonly Act EnquiryAnswered = new("EnquiryAnswered");
    public static readonly Act EnquiryUndone = new("EnquiryUndone");
    public static readonly Act EverythingTaken = new("EverythingTaken");
    public static readonly Act PersonBrought = new("PersonBrought");
    public static readonly Act CaseloadImported = new("CaseloadImported");
    public static readonly Act CaseloadImportUndone = new("CaseloadImportUndone");
    public static readonly Act PersonCorrected = new("PersonCorrected");
    public static readonly Act NoteRecorded = new("NoteRecorded");
    public static readonly Act NoteCorrected = new("NoteCorrected");
    public static readonly Act NoteWithdrawn = new("NoteWithdrawn");
    public static readonly Act NoteCommented = new("NoteCommented");
    public static readonly Act MeetingPlanned = new("MeetingPlanned");
    public static readonly Act MeetingChosen = new("MeetingChosen");
    public static readonly Act MeetingMoved = new("MeetingMoved");
    public static readonly Act MeetingChangeUndone = new("MeetingChangeUndone");
    public static readonly Act AttachmentAdded = new("AttachmentAdded");
    public static readonly Act AttachmentRemoved = new("AttachmentRemoved");
    public static readonly Act TaskAdded = new("TaskAdded");
    public static readonly Act TaskDone = new("TaskDone");
    public static readonly Act PlanLineAdded = new("PlanLineAdded");
    public static readonly Act PlanLineChanged = new("PlanLineChanged");
    public static readonly Act PlanLineCarriedOut = new("PlanLineCarriedOut");
    public static readonly Act StepChanged = new("StepChanged");
    public static readonly Act FindingAnswered = new("FindingAnswered");
    public static readonly Act FindingSetAside = new("FindingSetAside");
    public static readonly Act FindingTakenUp = new("FindingTakenUp");
    public static readonly Act CaseClosed = new("CaseClosed");
    public static readonly Act CaseReopened = new("CaseReopened");
    public static readonly Act CasePaused = new("CasePaused");
    public static readonly Act CaseResumed = new("CaseResumed");
    public static readonly Act UnmetNeedNoted = new("UnmetNeedNoted");
    public static readonly Act UnmetNeedDescribed = new("UnmetNeedDescribed");
    public static readonly Act UnmetNeedMet = new("UnmetNeedMet");

    public static readonly Act SheetRecorded = new("SheetRecorded");
    public static readonly Act SheetCorrected = new("SheetCorrected");
    public static readonly Act Confirmed = new("Confirmed");
    public static readonly Act DecisionRecorded = new("DecisionRecorded");
    public static readonly Act ConsentPrepared = new("ConsentPrepared");
    public static readonly Act ConsentGiven = new("ConsentGiven");
    public static readonly Act ConsentWithdrawn = new("ConsentWithdrawn");
    public static readonly Act LineStopped = new("LineStopped");
    public static readonly Act LineShared = new("LineShared");
    public static readonly Act ConsentRenewed = new("ConsentRenewed");
    public static readonly Act ConsentLetEnd = new("ConsentLetEnd");
    public static readonly Act TellingDecided = new("TellingDecided");
    public static readonly Act RecipientTold = new("RecipientTold");
    public static readonly Act DisclosureDecided = new("DisclosureDecided");
    public static readonly Act DisclosureWithdrawn = new("DisclosureWithdrawn");

    public static readonly Act LockedNoteWritten = new("LockedNoteWritten");
    public static readonly Act LockedNoteChanged = new("LockedNoteChanged");
    public static readonly Act WhereaboutsHidden = new("WhereaboutsHidden");
    public static readonly Act WhereaboutsShown = new("WhereaboutsShown");
    public static readonly Act OpenedInEmergency = new("OpenedInEmergency");
    public static readonly Act EmergencyReviewed = new("EmergencyReviewed");

    public static readonly Act CircleProposed = new("CircleProposed");
    public static readonly Act CircleJoined = new("CircleJoined");
    public static readonly Act CircleDeclined = new("CircleDeclined");
    public static readonly Act CircleLeft = new("CircleLeft");
    public static readonly Act CircleRedrawn = new("CircleRedrawn");
    public static readonly Act SupporterInvited = new("SupporterInvited");
    public static readonly Act SupporterJoined = new("SupporterJoined");
    public static readonly Act ContributionAgreed = new("ContributionAgreed");
    public static readonly Act ContributionSigned = new("ContributionSigned");
    public static readonly Act ContributionDone = new("ContributionDone");

    public static readonly Act InformationGiven = new("InformationGiven");
    public static readonly Act InformationChanged = new("InformationChanged");
    public static readonly Act ReferralRecorded = new("ReferralRecorded");
    public static readonly Act ReferralChanged = new("ReferralChanged");
    public static readonly Act RightToReturnGiven = new("RightToReturnGiven");
    public static readonly Act CameBack = new("CameBack");
    public static readonly Act MoneyChanged = new("MoneyChanged");
    public static readonly Act MoneyAnswered = new("MoneyAnswered");
    public static readonly Act DefaultSet = new("DefaultSet");
    public static readonly Act OutreachWritten = new("OutreachWritten");
    public static readonly Act OutreachFollowedUp = new("OutreachFollowedUp");
    public static readonly Act CrisisContactAdded = new("CrisisContactAdded");
    public static readonly Act CrisisContactChanged = new("CrisisContactChanged");

    public static readonly Act FeedbackGiven = new("FeedbackGiven");
    public static readonly Act FeedbackAnswered = new("FeedbackAnswered");

    public static readonly Act NewWorkerNamed = new("NewWorkerNamed");
    public static readonly Act NewWorkerTakenBack = new("NewWorkerTakenBack");
    public static readonly Act NewWorkerDeclined = new("NewWorkerDeclined");
    public static readonly Act HandOverGoneThrough = new("HandOverGoneThrough");
    public static readonly Act WorkerChanged = new("WorkerChanged");

    public static readonly Act ProfileChanged = new("ProfileChanged");
    public static readonly Act ProfileConfirmed = new("ProfileConfirmed");
    public static readonly Act SensitiveAdded = new("SensitiveAdded");
    public static readonly Act SensitiveErased = new("SensitiveErased");

    public static readonly Act EmployerAdded = new("EmployerAdded");
    public static readonly Act EmployerChanged = new("EmployerChanged");
    public static readonly Act EmployersImported = new("EmployersImported");
    public static readonly Act LeadOpened = new("LeadOpened");
    public static readonly Act LeadChanged = new("LeadChanged");
    public static readonly Act LeadContacted = new("LeadContacted");
    public static readonly Act LeadClosed = new("LeadClosed");

    public static readonly Act ReportWritten = new("ReportWritten");
    public static readonly Act ReportCorrected = new("ReportCorrected");
    public static readonly Act ReportReleased = new("ReportReleased");

    public static readonly Act NotebookWritten = new("NotebookWritten");
    public static readonly Act NotebookShared = new("NotebookShared");
    public static readonly Act NotebookKeptBack = new("NotebookKeptBack");
    public static readonly Act NotebookTornOut = new("NotebookTornOut");
    public static readonly Act OwnMomentKept = new("OwnMomentKept");

    public static readonly Act PlacementAgreed = new("PlacementAgreed");
    public static readonly Act PlacementChanged = new("PlacementChanged");
    public static readonly Act PlacementEvaluated = new("PlacementEvaluated");
    public static readonly Act PlacementEnded = new("PlacementEnded");
    public static readonly Act RemedyTried = new("RemedyTried");
    public static readonly Act CareerTalkedAbout = new("CareerTalkedAbout");

    public static IReadOnlyList<Act> All { get; } =
        [.. typeof(Acts).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Act>()];
}
