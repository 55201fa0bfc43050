using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>An interface that is read and not yet given to a VM.</summary>
/// <param name="Interface">All of it but its VM and, where Azure chooses it, its private address.</param>
/// <param name="Fixed">The private address that the file gives; null where Azure chooses one.</param>
/// <param name="Reader">Where it was read.</param>
internal sealed record InterfaceDraft(SimNetworkInterface Interface, IPv4Address? Fixed, EntityReader Reader);
