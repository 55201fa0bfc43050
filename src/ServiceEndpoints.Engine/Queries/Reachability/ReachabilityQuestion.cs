using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>Does this source reach this target?</summary>
/// <param name="Port">Destination port; null is the service's own, and every port towards a machine.</param>
public sealed record ReachabilityQuestion(
    FlowSource Source,
    FlowTarget Target,
    int? Port = null,
    IPProtocol Protocol = IPProtocol.Tcp,
    Plane Plane = Plane.Data);

/// <summary>Which side of a service is meant.</summary>
public enum Plane
{
    /// <summary>The service itself: reading blobs, querying, getting secrets.</summary>
    Data,

    /// <summary>Azure Resource Manager, which firewalls of resources do not guard.</summary>
    Control,

    /// <summary>Disk traffic of VMs, which endpoints do not touch.</summary>
    Disk,
}
