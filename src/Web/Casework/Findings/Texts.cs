namespace Stegvis.Web.Casework.Findings;

/// <summary>Marks the words of the rules: title, text, fact and rule for each, one word for each next step.</summary>
public sealed class Texts;
