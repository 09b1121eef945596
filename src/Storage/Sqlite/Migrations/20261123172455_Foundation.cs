using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Stegvis.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Account",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", nullable: false),
                    NormalizedUserName = table.Column<string>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Secrets_FailedAttempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Secrets_LockedUntil = table.Column<string>(type: "TEXT", nullable: true),
                    Secrets_PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    Secrets_ScreenPinHash = table.Column<string>(type: "TEXT", nullable: true),
                    Secrets_SealedAuthenticatorKey = table.Column<string>(type: "TEXT", nullable: true),
                    Secrets_SealedRecoveryCodes = table.Column<string>(type: "TEXT", nullable: true),
                    Secrets_SecondStepEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Secrets_SecurityStamp = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Account", x => x.AccountId);
                });

            migrationBuilder.CreateTable(
                name: "Arrival",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Arrival", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attachment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntry",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seat = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: true),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: true),
                    On = table.Column<Guid>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: true),
                    RecordsHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PayloadHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntry", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditPayload",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditPayload", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "AuditRecord",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Touch = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditRecord", x => new { x.Seq, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "CareerDevelopment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AppraisalOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectOnSupport = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Financing = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Goal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Outlook = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Skills = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TalkedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Training = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Wish = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareerDevelopment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseloadImport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cases = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseloadImport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseTask",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    What = table.Column<string>(type: "TEXT", nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseTask", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CircleInvitation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WorksUntil = table.Column<string>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<string>(type: "TEXT", nullable: true),
                    StoppedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CircleInvitation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CircleMember",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedByPerson = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InCircleFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InCircleTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Attitude = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CanHelpWith = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Closeness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Relation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CircleMember", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Closure",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    ReopenedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReopenedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Closure", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Confirmation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Means = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SeenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Witness = table.Column<string>(type: "TEXT", nullable: true),
                    VersionHash = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Confirmation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Consent",
                columns: table => new
                {
                    ConsentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecipientAccount = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<string>(type: "TEXT", nullable: true),
                    StoppedLines = table.Column<string>(type: "TEXT", nullable: false),
                    RecipientToBeTold = table.Column<bool>(type: "INTEGER", nullable: true),
                    RecipientToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LetEndOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConsequencesExplained = table.Column<bool>(type: "INTEGER", nullable: false),
                    Covers = table.Column<string>(type: "TEXT", nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Excludes = table.Column<string>(type: "TEXT", nullable: false),
                    GuardiansMandate = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    OwnView = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consent", x => x.ConsentId);
                });

            migrationBuilder.CreateTable(
                name: "ContactNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlannedMeeting = table.Column<Guid>(type: "TEXT", nullable: true),
                    CarriedOutLine = table.Column<Guid>(type: "TEXT", nullable: true),
                    CoveredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<string>(type: "TEXT", nullable: true),
                    Announced = table.Column<bool>(type: "INTEGER", nullable: true),
                    Chips = table.Column<string>(type: "TEXT", nullable: false),
                    EarlySigns = table.Column<string>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    From = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    NextAt = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Outsider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PersonsPart = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SharedWithEmployer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    TravelMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    WithWhom = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactNote", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Contribution",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    By = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HowWeKnow = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contribution", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CrisisContact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakenOutAt = table.Column<string>(type: "TEXT", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OpenWhen = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrisisContact", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Decision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ChosenProviderAndWorker = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Eligibility = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EligibilityNote = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    OptionsPresented = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OwnWords = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ProviderSays = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RealChoice = table.Column<bool>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WhoTookPart = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    WhyNoRealChoice = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decision", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DisclosureDecision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<string>(type: "TEXT", nullable: true),
                    Gains = table.Column<string>(type: "TEXT", nullable: false),
                    GainsAndLossesDiscussed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Losses = table.Column<string>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WhatWeDoNotSay = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WhatWeSay = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WhoSaysIt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WhyItMatters = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisclosureDecision", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Draft",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    KeptAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Draft", x => new { x.Account, x.Form, x.Subject });
                });

            migrationBuilder.CreateTable(
                name: "EmergencyOpening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmergencyOpening", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Employer",
                columns: table => new
                {
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeadWorker = table.Column<Guid>(type: "TEXT", nullable: true),
                    DeletedInRegisterOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Contacts = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Employees = table.Column<int>(type: "INTEGER", nullable: true),
                    Industry = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    InformationOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InformationSource = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    KindsOfWork = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    LabourNeeds = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Municipality = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NORDIC"),
                    OrganisationNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Employer", x => x.EmployerId);
                });

            migrationBuilder.CreateTable(
                name: "Enquiry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Considerations = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ContactOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hopes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    MeetingAt = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    MeetingOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Referrer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReferrerMayBeTold = table.Column<bool>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enquiry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Feedback",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feedback", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FindingAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PutOffUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    TakenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingAnswer", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Handover",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkerAccount = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkerSeat = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonAccount = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonSeat = table.Column<Guid>(type: "TEXT", nullable: false),
                    Thing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handover", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InformationPack",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExplainedWellEnough = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Formats = table.Column<string>(type: "TEXT", nullable: false),
                    GivenBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LanguageAndVersion = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    StillUnclear = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Topics = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InformationPack", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Installation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    KeyFingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    ServiceName = table.Column<string>(type: "TEXT", nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", nullable: false),
                    FoundedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Installation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobAdjustment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Helped = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsAgreed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Remedy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TriedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobAdjustment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobLead",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ClosingReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsFormalWay = table.Column<bool>(type: "INTEGER", nullable: false),
                    Learning = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    NextGoal = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobLead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Joy",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PutAwayAt = table.Column<string>(type: "TEXT", nullable: true),
                    Moment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Joy", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LeadContact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NextGoal = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WithWhom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeadContact", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LockedNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Readers = table.Column<string>(type: "TEXT", nullable: false),
                    SealedWords = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LockedNote", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Meeting",
                columns: table => new
                {
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<string>(type: "TEXT", nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    PersonComes = table.Column<bool>(type: "INTEGER", nullable: true),
                    ChosenByPersonOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Before_Aids = table.Column<string>(type: "TEXT", nullable: false),
                    Before_At = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Before_Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Before_ChosenByPersonOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Before_Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Before_IsAccessible = table.Column<bool>(type: "INTEGER", nullable: true),
                    Before_IsPrivate = table.Column<bool>(type: "INTEGER", nullable: true),
                    Before_IsUndisturbed = table.Column<bool>(type: "INTEGER", nullable: true),
                    Before_IsUndone = table.Column<bool>(type: "INTEGER", nullable: false),
                    Before_Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Before_On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Before_Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Before_PersonComes = table.Column<bool>(type: "INTEGER", nullable: true),
                    Before_Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Before_Since = table.Column<int>(type: "INTEGER", nullable: false),
                    Before_Subjects = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Before_WasLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    Before_WithWhom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Aids = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsAccessible = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsPrivate = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsUndisturbed = table.Column<bool>(type: "INTEGER", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Subjects = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WithWhom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meeting", x => x.MeetingId);
                });

            migrationBuilder.CreateTable(
                name: "MeetingSheet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TasksHash = table.Column<string>(type: "TEXT", nullable: true),
                    SaidYesTo = table.Column<string>(type: "TEXT", nullable: true),
                    CopyGivenAs = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ExplainedWellEnough = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HowToChangeOrStop = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    HowWeReachEachOther = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IfSomethingHappens = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MutualExpectations = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    OpenQuestions = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    OtherParties = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PlaceAndParticipants = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SharedGoal = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SupportChosen = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WhatThePersonSaid = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: true),
                    WhatWasAgreed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WhatWeExplained = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingSheet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MoneyLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakenOutAt = table.Column<string>(type: "TEXT", nullable: true),
                    Amount = table.Column<double>(type: "REAL", nullable: false),
                    AmountWithJob = table.Column<double>(type: "REAL", nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HowOften = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MoneyLine", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MoneyPicture",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredTo = table.Column<string>(type: "TEXT", nullable: true),
                    Consulted = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ConsultedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HoursPerWeek = table.Column<double>(type: "REAL", nullable: true),
                    OtherEffects = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Uncertain = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WagePerHour = table.Column<double>(type: "REAL", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MoneyPicture", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NotebookNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SharedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InProfileOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TornOutAt = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotebookNote", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoteComment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteComment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OnwardReferral",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RightGivenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MayUse = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MayUseNote = table.Column<string>(type: "TEXT", nullable: true),
                    CheckInOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContactPerson = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HandOver = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HandedOverOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Meanwhile = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Service = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OnwardReferral", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutreachEvent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FollowedUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FollowUp = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    FollowUpBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Participants = table.Column<int>(type: "INTEGER", nullable: false),
                    Questions = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutreachEvent", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Passkey",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CredentialId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    SignCount = table.Column<long>(type: "INTEGER", nullable: false),
                    Transports = table.Column<string>(type: "TEXT", nullable: false),
                    IsBackupEligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBackedUp = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastUsedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pause",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pause", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Person",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CallName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NORDIC"),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CommunicationNeeds = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ContactDetails = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LanguageAndInterpreter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SafeContact = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SafeDays = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SafeFrom = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    SafeTo = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Person", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "PersonKey",
                columns: table => new
                {
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonKey", x => x.Owner);
                });

            migrationBuilder.CreateTable(
                name: "PersonReport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReleasedAt = table.Column<string>(type: "TEXT", nullable: true),
                    ReleasedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReleasedHash = table.Column<string>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Next = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StillNeeded = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Time = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WhatWeDid = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Work = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonReport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Placement",
                columns: table => new
                {
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsSupportedEmployment = table.Column<bool>(type: "INTEGER", nullable: false),
                    Contract = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContractSigned = table.Column<bool>(type: "INTEGER", nullable: false),
                    DaysAndTimes = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HoursPerWeek = table.Column<double>(type: "REAL", nullable: true),
                    JobTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Pay = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonalNeeds = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SameConditionsAsColleagues = table.Column<bool>(type: "INTEGER", nullable: false),
                    Setting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SpecialTermsBasis = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Support = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SupportHasTimeLimit = table.Column<bool>(type: "INTEGER", nullable: false),
                    Tasks = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Wage = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Placement", x => x.PlacementId);
                });

            migrationBuilder.CreateTable(
                name: "PlacementEnding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Learning = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ReferenceSecured = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReprofilingNeeded = table.Column<bool>(type: "INTEGER", nullable: false),
                    RightsChecked = table.Column<bool>(type: "INTEGER", nullable: false),
                    SearchAgain = table.Column<bool>(type: "INTEGER", nullable: false),
                    WasItGoodToBeHere = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WhatHappens = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlacementEnding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlacementEvaluation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Concerns = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    EmployerSays = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    EmployerScale = table.Column<int>(type: "INTEGER", nullable: true),
                    GoalsReached = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NextOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Participants = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PersonSays = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    PersonScale = table.Column<int>(type: "INTEGER", nullable: true),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SharedWithEmployer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SupportStillNeeded = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WhatShouldChange = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlacementEvaluation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlanLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Layout = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TakenOutAt = table.Column<string>(type: "TEXT", nullable: true),
                    Amount = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    BringsWorkCloser = table.Column<bool>(type: "INTEGER", nullable: true),
                    CarriedOutOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EvaluateOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    How = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsNaturalSupport = table.Column<bool>(type: "INTEGER", nullable: true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Party = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PersonalConditions = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Setting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Verifier = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanLine", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProtectionKey",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectionKey", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ProviderInvitation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WorksUntil = table.Column<string>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProviderInvitation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProviderLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProviderLink", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Seat",
                columns: table => new
                {
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConsentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsNamedReader = table.Column<bool>(type: "INTEGER", nullable: false),
                    GrantedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seat", x => x.SeatId);
                });

            migrationBuilder.CreateTable(
                name: "SensitiveDetail",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ErasedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BearingOnJob = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DeleteOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EmployerNeeds = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    HowMuch = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IfKnown = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IfNotKnown = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purposes = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    WhyNeeded = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SensitiveDetail", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SentEnquiry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentEnquiry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignInCard",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CodeHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PinHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WorksUntil = table.Column<string>(type: "TEXT", nullable: false),
                    WrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    LastUsedAt = table.Column<string>(type: "TEXT", nullable: true),
                    StoppedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInCard", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignInSession",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Means = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Assurance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Device = table.Column<string>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProviderSession = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    LastSeenAt = table.Column<string>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Ending = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HandoverId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInSession", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignInTry",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Minute = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInTry", x => new { x.Key, x.Minute });
                });

            migrationBuilder.CreateTable(
                name: "Team",
                columns: table => new
                {
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Team", x => x.TeamId);
                });

            migrationBuilder.CreateTable(
                name: "ThresholdSetting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ThresholdId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Value = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThresholdSetting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnmetNeed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NotedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MetOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Need = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    NextHelper = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnmetNeed", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UsedProof",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Minute = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsedProof", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "VocationalProfile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Communication = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DailyLife = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Education = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    EmergencyPhone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ExpectationsOfWork = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Experience = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Interests = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Languages = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    NextOfKin = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    NotWanted = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Other = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OtherQualifications = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PhoneAndEmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PlaceAndTravel = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SocialSkills = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Strengths = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SupportContact = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Training = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    WantedCareer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WantedConditions = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WantedEnvironment = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WantedTasks = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WeeklyRoutines = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WhyJobsEnded = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    WorkSkills = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VocationalProfile", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WorkerChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NewWorker = table.Column<Guid>(type: "TEXT", nullable: true),
                    Leaves = table.Column<Guid>(type: "TEXT", nullable: true),
                    NamedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StoppedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AgreementsSeen = table.Column<bool>(type: "INTEGER", nullable: false),
                    KeptBackAgreed = table.Column<bool>(type: "INTEGER", nullable: false),
                    MetOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PersonWants = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SafeContactKnown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkerChange", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Case",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HiddenSince = table.Column<string>(type: "TEXT", nullable: true),
                    LastChange = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Case", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_Case_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "PersonId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SearchRow",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Readers = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchRow", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchRow_Case_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Case",
                        principalColumn: "CaseId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StepProgress",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BegunOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsReopened = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StepProgress", x => new { x.CaseId, x.Step });
                    table.ForeignKey(
                        name: "FK_StepProgress_Case_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Case",
                        principalColumn: "CaseId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AuditHead",
                columns: new[] { "Id", "Hash", "Seq" },
                values: new object[] { 1, new byte[0], 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Account_NormalizedUserName",
                table: "Account",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Arrival_CaseId",
                table: "Arrival",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachment_CaseId",
                table: "Attachment",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachment_NoteId",
                table: "Attachment",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_Case_Seq",
                table: "AuditEntry",
                columns: new[] { "Case", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_Seat_At",
                table: "AuditEntry",
                columns: new[] { "Seat", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditPayload_Owner",
                table: "AuditPayload",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecord_RecordId",
                table: "AuditRecord",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_CareerDevelopment_CaseId",
                table: "CareerDevelopment",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Case_CaseId_LastChange",
                table: "Case",
                columns: new[] { "CaseId", "LastChange" });

            migrationBuilder.CreateIndex(
                name: "IX_Case_PersonId",
                table: "Case",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Case_Reference",
                table: "Case",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Case_TeamId_ClosedOn",
                table: "Case",
                columns: new[] { "TeamId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Case_TeamId_LastChange",
                table: "Case",
                columns: new[] { "TeamId", "LastChange" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseTask_CaseId",
                table: "CaseTask",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseTask_CaseId_DoneOn",
                table: "CaseTask",
                columns: new[] { "CaseId", "DoneOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseTask_Kind_SubjectId",
                table: "CaseTask",
                columns: new[] { "Kind", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CircleInvitation_MemberId",
                table: "CircleInvitation",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_CircleInvitation_SecretHash",
                table: "CircleInvitation",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CircleMember_CaseId",
                table: "CircleMember",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Closure_CaseId",
                table: "Closure",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Confirmation_CaseId",
                table: "Confirmation",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Confirmation_DocumentId",
                table: "Confirmation",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Consent_CaseId",
                table: "Consent",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactNote_CaseId",
                table: "ContactNote",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_CaseId",
                table: "Contribution",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Decision_CaseId",
                table: "Decision",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureDecision_CaseId",
                table: "DisclosureDecision",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureDecision_EmployerId",
                table: "DisclosureDecision",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyOpening_CaseId",
                table: "EmergencyOpening",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Enquiry_CaseId",
                table: "Enquiry",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Feedback_CaseId",
                table: "Feedback",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingAnswer_CaseId",
                table: "FindingAnswer",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingAnswer_CreatedBy_PutOffUntil",
                table: "FindingAnswer",
                columns: new[] { "CreatedBy", "PutOffUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Handover_CaseId",
                table: "Handover",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Handover_SessionId",
                table: "Handover",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_InformationPack_CaseId",
                table: "InformationPack",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_JobAdjustment_CaseId",
                table: "JobAdjustment",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_JobAdjustment_PlacementId",
                table: "JobAdjustment",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_JobLead_CaseId",
                table: "JobLead",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_JobLead_EmployerId",
                table: "JobLead",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_Joy_CaseId",
                table: "Joy",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LeadContact_CaseId",
                table: "LeadContact",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LeadContact_EmployerId",
                table: "LeadContact",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_LeadContact_LeadId",
                table: "LeadContact",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_LockedNote_CaseId",
                table: "LockedNote",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_CaseId",
                table: "Meeting",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_CaseId_StartsAt",
                table: "Meeting",
                columns: new[] { "CaseId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingSheet_CaseId",
                table: "MeetingSheet",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingSheet_CaseId_CreatedAt",
                table: "MeetingSheet",
                columns: new[] { "CaseId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MoneyLine_CaseId",
                table: "MoneyLine",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_MoneyPicture_CaseId",
                table: "MoneyPicture",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_NotebookNote_CaseId",
                table: "NotebookNote",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteComment_CaseId",
                table: "NoteComment",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteComment_NoteId",
                table: "NoteComment",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_OnwardReferral_CaseId",
                table: "OnwardReferral",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_OutreachEvent_CreatedAt",
                table: "OutreachEvent",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Passkey_AccountId",
                table: "Passkey",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Passkey_CredentialId",
                table: "Passkey",
                column: "CredentialId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pause_CaseId",
                table: "Pause",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Pause_Lasting",
                table: "Pause",
                column: "CaseId",
                unique: true,
                filter: "\"UntilOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PersonReport_CaseId",
                table: "PersonReport",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Placement_CaseId",
                table: "Placement",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Placement_EmployerId",
                table: "Placement",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_PlacementEnding_CaseId",
                table: "PlacementEnding",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PlacementEnding_PlacementId",
                table: "PlacementEnding",
                column: "PlacementId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlacementEvaluation_CaseId",
                table: "PlacementEvaluation",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PlacementEvaluation_PlacementId",
                table: "PlacementEvaluation",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanLine_CaseId",
                table: "PlanLine",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanLine_SheetId",
                table: "PlanLine",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_ProviderInvitation_SecretHash",
                table: "ProviderInvitation",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProviderLink_AccountId",
                table: "ProviderLink",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ProviderLink_Issuer_Subject",
                table: "ProviderLink",
                columns: new[] { "Issuer", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchRow_CaseId",
                table: "SearchRow",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchRow_ParentId",
                table: "SearchRow",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchRow_SourceId",
                table: "SearchRow",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Seat_AccountId_CaseId_Role_From_To",
                table: "Seat",
                columns: new[] { "AccountId", "CaseId", "Role", "From", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Seat_CaseId",
                table: "Seat",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Seat_TeamId_Role",
                table: "Seat",
                columns: new[] { "TeamId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_SensitiveDetail_CaseId",
                table: "SensitiveDetail",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SignInCard_AccountId",
                table: "SignInCard",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_SignInCard_CaseId",
                table: "SignInCard",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SignInCard_CodeHash",
                table: "SignInCard",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInCard_SecretHash",
                table: "SignInCard",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInSession_AccountId_LastSeenAt",
                table: "SignInSession",
                columns: new[] { "AccountId", "LastSeenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SignInSession_CardId",
                table: "SignInSession",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_SignInSession_ProviderSession",
                table: "SignInSession",
                column: "ProviderSession");

            migrationBuilder.CreateIndex(
                name: "IX_SignInSession_TokenHash",
                table: "SignInSession",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnmetNeed_CaseId",
                table: "UnmetNeed",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_UnmetNeed_Open",
                table: "UnmetNeed",
                column: "CaseId",
                unique: true,
                filter: "\"MetOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_VocationalProfile_CaseId",
                table: "VocationalProfile",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_VocationalProfile_CaseId_Number",
                table: "VocationalProfile",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkerChange_CaseId",
                table: "WorkerChange",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkerChange_Open",
                table: "WorkerChange",
                column: "CaseId",
                unique: true,
                filter: "\"DoneOn\" IS NULL AND \"StoppedOn\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Account");

            migrationBuilder.DropTable(
                name: "Arrival");

            migrationBuilder.DropTable(
                name: "Attachment");

            migrationBuilder.DropTable(
                name: "AuditEntry");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.DropTable(
                name: "AuditPayload");

            migrationBuilder.DropTable(
                name: "AuditRecord");

            migrationBuilder.DropTable(
                name: "CareerDevelopment");

            migrationBuilder.DropTable(
                name: "CaseloadImport");

            migrationBuilder.DropTable(
                name: "CaseTask");

            migrationBuilder.DropTable(
                name: "CircleInvitation");

            migrationBuilder.DropTable(
                name: "CircleMember");

            migrationBuilder.DropTable(
                name: "Closure");

            migrationBuilder.DropTable(
                name: "Confirmation");

            migrationBuilder.DropTable(
                name: "Consent");

            migrationBuilder.DropTable(
                name: "ContactNote");

            migrationBuilder.DropTable(
                name: "Contribution");

            migrationBuilder.DropTable(
                name: "CrisisContact");

            migrationBuilder.DropTable(
                name: "Decision");

            migrationBuilder.DropTable(
                name: "DisclosureDecision");

            migrationBuilder.DropTable(
                name: "Draft");

            migrationBuilder.DropTable(
                name: "EmergencyOpening");

            migrationBuilder.DropTable(
                name: "Employer");

            migrationBuilder.DropTable(
                name: "Enquiry");

            migrationBuilder.DropTable(
                name: "Feedback");

            migrationBuilder.DropTable(
                name: "FindingAnswer");

            migrationBuilder.DropTable(
                name: "Handover");

            migrationBuilder.DropTable(
                name: "InformationPack");

            migrationBuilder.DropTable(
                name: "Installation");

            migrationBuilder.DropTable(
                name: "JobAdjustment");

            migrationBuilder.DropTable(
                name: "JobLead");

            migrationBuilder.DropTable(
                name: "Joy");

            migrationBuilder.DropTable(
                name: "LeadContact");

            migrationBuilder.DropTable(
                name: "LockedNote");

            migrationBuilder.DropTable(
                name: "Meeting");

            migrationBuilder.DropTable(
                name: "MeetingSheet");

            migrationBuilder.DropTable(
                name: "MoneyLine");

            migrationBuilder.DropTable(
                name: "MoneyPicture");

            migrationBuilder.DropTable(
                name: "NotebookNote");

            migrationBuilder.DropTable(
                name: "NoteComment");

            migrationBuilder.DropTable(
                name: "OnwardReferral");

            migrationBuilder.DropTable(
                name: "OutreachEvent");

            migrationBuilder.DropTable(
                name: "Passkey");

            migrationBuilder.DropTable(
                name: "Pause");

            migrationBuilder.DropTable(
                name: "PersonKey");

            migrationBuilder.DropTable(
                name: "PersonReport");

            migrationBuilder.DropTable(
                name: "Placement");

            migrationBuilder.DropTable(
                name: "PlacementEnding");

            migrationBuilder.DropTable(
                name: "PlacementEvaluation");

            migrationBuilder.DropTable(
                name: "PlanLine");

            migrationBuilder.DropTable(
                name: "ProtectionKey");

            migrationBuilder.DropTable(
                name: "ProviderInvitation");

            migrationBuilder.DropTable(
                name: "ProviderLink");

            migrationBuilder.DropTable(
                name: "SearchRow");

            migrationBuilder.DropTable(
                name: "Seat");

            migrationBuilder.DropTable(
                name: "SensitiveDetail");

            migrationBuilder.DropTable(
                name: "SentEnquiry");

            migrationBuilder.DropTable(
                name: "SignInCard");

            migrationBuilder.DropTable(
                name: "SignInSession");

            migrationBuilder.DropTable(
                name: "SignInTry");

            migrationBuilder.DropTable(
                name: "StepProgress");

            migrationBuilder.DropTable(
                name: "Team");

            migrationBuilder.DropTable(
                name: "ThresholdSetting");

            migrationBuilder.DropTable(
                name: "UnmetNeed");

            migrationBuilder.DropTable(
                name: "UsedProof");

            migrationBuilder.DropTable(
                name: "VocationalProfile");

            migrationBuilder.DropTable(
                name: "WorkerChange");

            migrationBuilder.DropTable(
                name: "Case");

            migrationBuilder.DropTable(
                name: "Person");
        }
    }
}
