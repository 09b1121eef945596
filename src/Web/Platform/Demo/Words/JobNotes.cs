using Stegvis.Casework;
using static Stegvis.Casework.ContactPlace;
using static Stegvis.Casework.NoteChip;

namespace Stegvis.Web.Platform.Demo.Words;

/// <summary>Notes from life at work, and from the end of a job.</summary>
internal static class JobNotes
{
    public static readonly NoteText[] FirstWeeks =
    [
        new("Første dag i jobben. {navn} fikk nøkkelkort og eget skap. {sjef} hadde hengt navnet på døra.", ContactPlace.Workplace, 150, WentWell),
        new("{navn} kan nå {oppg} uten hjelp. Det gikk fort da vi delte jobben i fire bilder.", ContactPlace.Workplace, 90, Practised),
        new("Vi fant et roligere sted å spise. {navn} sitter med to fra vakta nå.", ContactPlace.Workplace, 45, WentWell),
        new("{sjef} lurte på hvor mye {hun} skal si. Vi ble enige om: én ting om gangen, og vis først.", ContactPlace.Workplace, 40),
        new("{navn} ringte fordi bussen var innstilt. {Hun} sa fra til {sjef} selv. Neste gang trenger {hun} ikke ringe meg.", Phone, 10, WentWell),
        new("Vi øvde på å stemple inn. Lappen ved klokka hjelper.", ContactPlace.Workplace, 30, Practised),
        new("Lang dag. {navn} var sliten etter lunsj. Vi spør {sjef} om ti minutter pause hver time.", ContactPlace.Workplace, 60, FollowUp),
        new("{navn} viste meg rundt som om {hun} hadde vært der i årevis.", ContactPlace.Workplace, 50, WentWell),
    ];

    public static readonly NoteText[] InJob =
    [
        new("Kort besøk. {navn} hadde ikke tid til å snakke, og det er et godt tegn.", ContactPlace.Workplace, 20, WentWell),
        new("{navn} har lært opp en ny kollega i å {oppg}.", ContactPlace.Workplace, 40, WentWell),
        new("{sjef} sier at kundene spør etter {navn}. Vi snakket om flere timer fra nyttår.", ContactPlace.Workplace, 45, FollowUp),
        new("Snakket i telefonen. Alt er greit. {navn} gleder seg til julebordet.", Phone, 15, WentWell),
        new("{navn} vil lære mer enn å {oppg}. Vi tok det opp med {sjef}, som syntes det var en god idé.", ContactPlace.Workplace, 50, FollowUp),
        new("Det har vært mye nytt denne måneden. Vi skrev ned hva som skal være fast, og hva som kan skifte.", ContactPlace.Workplace, 55),
        new("Melding fra {navn}: «Fikk lønn i dag!!» Jeg svarte med en kake.", Message, 5, WentWell),
        new("{navn} byttet vakt med en kollega helt på egen hånd.", Phone, 10, WentWell),
        new("Vi gikk gjennom lønnsslippen. {navn} vil ha med seg broren neste gang vi snakker om penger.", Office, 40, FollowUp),
        new("Fadderen har sluttet. {navn} peker selv på hvem som kan bli ny fadder. Jeg spør {sjef}.", ContactPlace.Workplace, 35, FollowUp),
        new("{navn} og {sjef} tok månedspraten uten meg. Jeg fikk høre om den etterpå.", Phone, 15, WentWell),
    ];

    public static readonly NoteText[] Rough =
    [
        new("{navn} gruet seg til i dag. Det er ny leder og nye rutiner. Vi ba om et møte med {sjef}.", Phone, 25, FollowUp),
        new("{navn} har vært borte tre dager. Vi snakket om hva som gjorde det tungt, og hva som kan bli lettere.", Phone, 35, FollowUp),
        new("To ga forskjellig beskjed om hvem som skulle {oppg}. Vi ble enige om at {sjef} gir beskjedene.", ContactPlace.Workplace, 50, FollowUp),
        new("{navn} sa at tempoet er for høyt før helga. {sjef} flytter en oppgave til mandag.", ContactPlace.Workplace, 45, WentWell),
    ];

    public static readonly NoteText[] AfterAJob =
    [
        new("{navn} er lei seg for at jobben tok slutt, men stolt av attesten. Vi leter videre fra i dag.", Office, 50, FollowUp),
        new("Vi skrev opp hva vi lærte: små steder er best, og {navn} vil ha fast plass å jobbe på.", Office, 45),
        new("{navn} har alt et forslag til neste sted. Jeg ringer i morgen.", Phone, 15, FollowUp),
    ];

    public static readonly NoteText[] Anytime =
    [
        new("{navn} sendte bilde av hunden sin. Vi møtes som avtalt på onsdag.", Message, 5),
        new("Ringte for å høre hvordan det går. {navn} hadde det fint og ville ikke snakke lenge.", Phone, 10),
        new("{navn} spurte om papirene fra NAV. Vi leste brevet høyt og fant datoen.", Office, 30),
        new("Vi flyttet møtet én time fordi {navn} skulle til tannlegen.", Message, 5),
        new("{navn} ville snakke om noe annet enn jobb i dag. Det gjorde vi.", Elsewhere, 45),
        new("Kaffe på biblioteket. {navn} hadde skrevet ned tre spørsmål på forhånd.", Elsewhere, 50, WentWell),
        new("{navn} ba meg lese opp det jeg skrev sist. {Hun} nikket og sa at det stemte.", Office, 25, WentWell),
        new("Snakket om reisen. {navn} vil prøve sykkelen når det blir tørt.", Phone, 15),
        new("{navn} var forkjøla. Vi tok praten på telefon.", Phone, 20),
        new("Planla de neste to ukene. {navn} skrev selv inn i kalenderen på telefonen.", Office, 35, Practised),
    ];
}
