using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Attachments;

/// <summary>Papers, pictures and sounds of one person, for those who follow them.</summary>
[Requires<ReadCase>, Reads("attachments"), UploadLimit(Largest), RequestFormLimits(MemoryBufferThreshold = Largest)]
public sealed class AttachmentsModel(AddAttachment add, RemoveAttachment remove) : PapersPage(add, remove)
{
    /// <summary>The largest file and the form round it.</summary>
    public const int Largest = AddAttachment.Largest + 65_536;

    public override bool MayAdd => WorkOnCase.Allows(Actor.Role);

    public override string ListUrl => $"/cases/{Case.Id.Value}/attachments";
}
