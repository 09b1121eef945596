namespace Stegvis.Web.Ui.Gallery;

public sealed class TodayModel(IHostEnvironment environment) : GalleryPage(environment);

public sealed class CaseModel(IHostEnvironment environment) : GalleryPage(environment);

public sealed class CaseloadModel(IHostEnvironment environment) : GalleryPage(environment);

public sealed class PersonModel(IHostEnvironment environment) : GalleryPage(environment);
