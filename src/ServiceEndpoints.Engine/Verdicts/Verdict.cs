namespace ServiceEndpoints.Verdicts;

/// <summary>The answer to a reachability question.</summary>
public enum Verdict
{
    /// <summary>Something needed was not known. Never a refusal, never a guess.</summary>
    Unknown,
    Reachable,
    Blocked,

    /// <summary>The question covers several flows, and they fare differently.</summary>
    PartlyReachable,

    /// <summary>The target does not have what was asked for.</summary>
    NotApplicable,
}
