namespace Stegvis.Casework;

/// <summary>How a promise stands on a day. The day it is due is still in time.</summary>
public enum PromiseState
{
    Open,
    Late,
    Kept,
    KeptLate,
}

public static class PromiseStates
{
    public static PromiseState Of(DateOnly? due, DateOnly? doneOn, DateOnly today) => doneOn is { } done
        ? done > due ? PromiseState.KeptLate : PromiseState.Kept
        : today > due ? PromiseState.Late : PromiseState.Open;
}
