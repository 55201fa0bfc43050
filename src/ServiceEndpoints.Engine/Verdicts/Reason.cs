namespace ServiceEndpoints.Verdicts;

/// <summary>
/// Why a verdict is what it is. The order is the order in which a firewall prefers its reasons, and in which
/// blockers of one stage are listed.
/// </summary>
public enum Reason
{
    Allowed,
    SourceStopped,
    ProtocolNotCarried,
    PortNotOffered,
    NsgDenied,
    RouteNone,
    NoRoute,
    NextHopUnreachable,
    RoutingLoop,
    NoOutboundPath,
    EndpointPolicyDenied,
    PublicAccessDisabled,
    NetworkSourceDeleted,
    RuleNotReady,
    EndpointRegionMismatch,
    EndpointNotEnabled,
    IPRuleIneffective,
    PeeredVNetHasNoEndpoint,
    OnPremisesNotAllowed,
    NoVNetRule,
    AccessRestrictionDenied,
    FirewallDefaultDeny,
    TenantMismatch,
    SkuNotSupported,
    UnknownServiceTag,
    UnresolvedReference,
    UnsupportedResource,
    IPv6NotModelled,
}
