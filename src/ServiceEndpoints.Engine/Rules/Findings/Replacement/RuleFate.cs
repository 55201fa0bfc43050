namespace ServiceEndpoints.Rules.Findings.Replacement;

/// <summary>What a deployment does to a rule of a firewall that it does not repeat.</summary>
internal enum RuleFate
{
    /// <summary>Nothing: it does not write the list that the rule is on.</summary>
    Kept,

    /// <summary>Removes it: the list is written in whole.</summary>
    Replaced,

    /// <summary>Not known: the resource is written, and the list is left out.</summary>
    LeftOut,
}
