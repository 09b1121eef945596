using Stegvis.Casework;
using static Stegvis.Casework.ContactPlace;
using static Stegvis.Casework.NoteChip;

namespace Stegvis.Web.Platform.Demo.Words;

/// <summary>Notes from the way to a job, sorted by where on the way one is.</summary>
internal static class Notes
{
    public static readonly NoteText[] Beginning =
    [
        new("{navn} vil jobbe, men ikke sitte på et kontor. Vi snakket om hva en god dag er. Den starter med kaffe og at noen sier hei.", Office, 60),
        new("Vi gikk en tur langs elva i stedet for å sitte inne. Det var lettere å snakke da. {navn} fortalte om sommerjobben på campingplassen.", Elsewhere, 75, WentWell),
        new("{navn} spurte hva som skjer hvis {hun} ombestemmer seg. Svaret er: ingenting. {Hun} kan si stopp når som helst.", Office, 45),
        new("Første gang vi møttes. {navn} hadde med seg søsteren sin. Vi ble enige om å sende meldinger, ikke ringe.", Office, 60, WentWell),
        new("Vi så på avtalen sammen, linje for linje. {navn} strøk ett punkt og skrev sitt eget i stedet.", Office, 50, WentWell),
        new("{navn} kom ikke i dag. Jeg sendte en melding og spurte om dagen passet dårlig. Vi prøver på torsdag.", Message, 5, FollowUp),
        new("{navn} har prøvd mange tiltak før og var lei av kurs. Jeg sa at vi leter etter jobb fra første dag.", Office, 55),
        new("Vi ble enige om hva jeg gjør og hva {navn} gjør. {navn} spør onkelen om han vet om noe. Jeg ringer to steder.", Office, 40, FollowUp),
    ];

    public static readonly NoteText[] Discovery =
    [
        new("Jeg ble med {navn} hjem og fikk se verkstedet i kjelleren. Alt henger på sin plass. Orden er en styrke vi skal vise fram.", Elsewhere, 90, WentWell),
        new("{navn} laget mat til oss begge. {Hun} smakte, målte og ryddet underveis. Vi skrev det opp som tre ting {hun} kan.", Elsewhere, 80, WentWell),
        new("Vi så på bilder av yrker. {navn} la ute og dyr i ja-bunken og kontor i nei-bunken uten å nøle.", Office, 45),
        new("Besøk på to arbeidsplasser for å se og lukte. Det var for mye støy på det første. På det andre ville {navn} bli lenger.", Elsewhere, 120, WentWell),
        new("{navn} vil helst jobbe tidlig. Etter klokka to er {hun} sliten. Det skriver vi i profilen.", Office, 50),
        new("Vi snakket om jobben {hun} sluttet i. Det var ikke oppgavene. Det var at ingen sa fra når planen ble endret.", Office, 60, FollowUp),
        new("Læreren fra videregående fortalte om da {navn} bygde en hel scene på to dager. {navn} hadde sagt ja til at jeg ringte.", Phone, 25, WentWell),
        new("{navn} leste gjennom profilen og rettet på to linjer. «Jeg er ikke stille, jeg tenker», sa {hun}. Det står der nå.", Office, 40, WentWell),
        new("Vi prøvde bussen til sentrum sammen. {navn} fant selv ut at linje 4 er roligere.", Elsewhere, 65, Practised),
        new("Vi spilte inn hva {navn} vil si om seg selv. Tre setninger holdt. {Hun} øver på dem til neste gang.", Office, 35, Practised),
        new("{navn} liker å vite hva som kommer. Vi laget en ukeplan med plass til det som dukker opp.", Office, 45),
    ];

    public static readonly NoteText[] Search =
    [
        new("Vi gikk innom {sted} for å hilse. {sjef} viste oss rundt. {navn} spurte hvem som pleier å {oppg}.", Elsewhere, 50, WentWell),
        new("{navn} valgte tre steder {hun} har lyst til å prøve. {sted} står øverst fordi det er nær hjemme.", Office, 40),
        new("Vi skrev CV på én side. {navn} ville ha med fotballaget. Det tok vi med.", Office, 70, WentWell),
        new("{navn} øvde på å ringe. Først til meg, så til {sted}. De svarte vennlig og ba oss komme innom.", Office, 35, Practised),
        new("Nei fra {sted} denne gangen. De har nettopp ansatt. {sjef} husker {navn} og ringer når det blir ledig.", Phone, 15, FollowUp),
        new("Naboen til {navn} jobber på {sted}. {Hun} spør om de trenger noen om morgenen.", Phone, 20, FollowUp),
        new("Vi så på stillinger sammen. Ingen passet helt. Vi leter heller etter oppgaver: {navn} kan {oppg}.", Office, 55),
        new("{navn} var usikker på hva {sjef} skal få vite. Vi ble enige om bare navnet foreløpig.", Office, 30),
        new("Intervju på {sted}. {navn} svarte selv på nesten alt. Jeg sa bare noe da {hun} så på meg.", Elsewhere, 60, WentWell),
    ];

    public static readonly NoteText[] Practice =
    [
        new("Første dag på {sted}. {navn} lærte å {oppg}. {sjef} viste to ganger, så gikk det.", ContactPlace.Workplace, 120, Practised),
        new("{navn} prøver ut arbeidet på {sted}. Vi så på hva som gir krefter og hva som tar krefter.", ContactPlace.Workplace, 60),
        new("Snakket med {sjef} om hva som skal til for en vanlig ansettelse. Vi fikk et svar vi kan planlegge etter: avgjørelsen kommer om to uker.", ContactPlace.Workplace, 40, FollowUp),
        new("{navn} sa at {hun} trives, men vil ha lønn som de andre. Det er avtalt at vi tar det opp på fredag.", Phone, 20, FollowUp),
        new("{navn} jobbet hele vakta uten meg ved siden av. Jeg satt på pauserommet og ble ikke savnet.", ContactPlace.Workplace, 90, WentWell),
    ];
}
