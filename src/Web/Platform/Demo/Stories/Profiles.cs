using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Profiles in the person's own words.</summary>
internal static class Profiles
{
    public static readonly ProfileFacts Kari = new()
    {
        Interests = "Planter, å være ute, strikking og hunden til naboen",
        Strengths = "Jeg glemmer aldri en plante. Jeg er nøye og kommer alltid tidsnok.",
        Experience = "Sommerjobb på gård i to somre. Stelte balkongene i borettslaget.",
        Education = "Videregående, naturbruk, to år",
        WantedCareer = "Jobbe med planter",
        WantedTasks = "Pakke, vanne, stelle",
        WantedConditions = "Halv stilling, formiddag",
        WantedEnvironment = "Ute eller i veksthus, samme folk hver dag",
        PlaceAndTravel = "Buss 4, ikke mer enn 30 minutter",
        NotWanted = "Høy musikk og å måtte skynde meg",
        Communication = "Korte setninger. Vis meg først.",
        Languages = "Nordsamisk og norsk",
    };

    /// <summary>The first mapping: she told in her own time that reading is hard.</summary>
    public static readonly ProfileFacts SahraFirst = new()
    {
        Interests = "Matlaging for mange, klær og stoff, barna",
        Strengths = "Jeg lærer av å se. Jeg husker alt folk sier. Jeg jobber fort.",
        Experience = "Har styrt et stort hjem i mange år. Ikke hatt lønnet jobb ennå.",
        Education = "Lite skolegang som barn",
        WantedCareer = "Vaskeri",
        WantedConditions = "Hel stilling når barna er på skolen eller SFO",
        PlaceAndTravel = "Gangavstand eller én buss",
        Languages = "Snakker somali og norsk godt. Lesing er vanskelig. Det vil jeg lære.",
    };

    public static readonly ProfileFacts SahraLater = SahraFirst with
    {
        Experience = "Arbeidstrening på Hvitt & Rent. Ferievikar samme sted, med lønn. Tilkallingsvakter.",
        Training = "Arbeidstrening på vaskeri i fire måneder",
        Languages = "Snakker somali og norsk godt. Jeg leser nå enkle tekster og lapper på jobb.",
        Strengths = "Jeg lærer av å se. Jeg jobber fort og nøye. De andre spør meg om råd.",
    };

    public static readonly ProfileFacts SahraNow = SahraLater with
    {
        Experience = SahraLater.Experience + " Ett år fulltid på stort vaskeri.",
        WantedCareer = "Renhold på et sted der folk hilser",
        WantedEnvironment = "Fast leder. At det er lov å si fra.",
        NotWanted = "Å bli ropt til",
    };

    private static readonly string[] _interests = ["Dyr og natur", "Biler og motor", "Mat og baking", "Bøker og film", "Data og spill", "Barn", "Musikk", "Klær og søm", "Fotball", "Snekring"];
    private static readonly string[] _strengths = ["Jeg er nøye og gir meg ikke.", "Jeg blir fort kjent med folk.", "Jeg er sterk og liker å være i gang.", "Jeg husker rutiner når jeg har sett dem én gang.", "Jeg er rolig når andre stresser.", "Jeg kommer alltid tidsnok."];
    private static readonly string[] _conditions = ["Halv stilling, formiddag", "Hel stilling", "Tre dager i uka", "Fire timer om dagen til å begynne med", "Ikke helg"];
    private static readonly string[] _notWanted = ["Telefon", "Mye støy", "Å jobbe alene", "Kveldsvakter", "Å stå stille lenge"];
    private static readonly string[] _languages = ["Norsk", "Norsk og engelsk", "Arabisk og litt norsk", "Norsk tegnspråk", "Tigrinja og norsk", "Polsk og norsk", "Nordsamisk og norsk"];

    public static ProfileFacts Any(Dice dice) => new()
    {
        Interests = dice.Pick(_interests),
        Strengths = dice.Pick(_strengths),
        WantedConditions = dice.Pick(_conditions),
        NotWanted = dice.Pick(_notWanted),
        Languages = dice.Pick(_languages),
    };
}
