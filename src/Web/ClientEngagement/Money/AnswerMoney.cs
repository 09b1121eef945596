using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>The person's answer to the figures they saw (M1.42.07). Figures that changed meanwhile are shown again first.</summary>
public sealed class AnswerMoney(AppDb db)
{
    public async Task<Result<MoneyPicture>> ExecuteAsync(CaseView @case, MoneyAnswer answer, string figures, CancellationToken cancellation)
    {
        var lines = (await @case.AllForChangeAsync<MoneyLine>(cancellation)).Where(l => l.TakenOutAt is null).OrderBy(l => l.CreatedAt).Select(l => l.Facts).ToList();
        if ((await @case.AllForChangeAsync<MoneyPicture>(cancellation)).MinBy(p => p.CreatedAt) is not { } picture
            || MoneyEstimate.Of(picture.Facts, lines, db.Today, db.ValueOf(Stegvis.Method.Thresholds.CheckedAgain)).Figures != figures)
        {
            return new Refusal("FiguresHaveChanged", "M1.42.07");
        }

        if (picture.Answer != answer || picture.AnsweredTo != figures)
        {
            picture.Say(answer, figures, db.Today);
            await db.SaveAsync(@case.Did(Acts.MoneyAnswered, picture.Id), cancellation);
        }

        return picture;
    }
}
