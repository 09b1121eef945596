using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Casework.Attachments;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Papers;

/// <summary>My own papers (C.033): to open, keep on my own device, print, add and take away.</summary>
[Requires<OwnCase>, Reads("attachments"), UploadLimit(AttachmentsModel.Largest), RequestFormLimits(MemoryBufferThreshold = AttachmentsModel.Largest)]
public sealed class MyPapersModel(AddAttachment add, RemoveAttachment remove) : PapersPage(add, remove)
{
    public override bool MayAdd => true;

    public override string ListUrl => "/me/papers";
}
