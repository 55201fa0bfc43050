namespace ServiceEndpoints.Verdicts;

/// <summary>Where on the path something is decided, in the order of the path.</summary>
public enum Stage
{
    Source,
    NameResolution,
    SecurityRules,
    Routing,
    Appliance,
    Outbound,
    EndpointPolicy,
    Resource,
}
