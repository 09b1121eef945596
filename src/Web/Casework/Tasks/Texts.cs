namespace Stegvis.Web.Casework.Tasks;

/// <summary>The words of this folder.</summary>
public sealed class Texts;
