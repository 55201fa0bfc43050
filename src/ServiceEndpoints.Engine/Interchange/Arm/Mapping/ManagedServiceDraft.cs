using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>A managed service that is read and still to be given its address.</summary>
/// <param name="Service">All of it but that.</param>
/// <param name="Fixed">The private address that the file gives; null where Azure chooses one.</param>
/// <param name="Reader">Where it was read.</param>
internal sealed record ManagedServiceDraft(SimManagedService Service, IPv4Address? Fixed, EntityReader Reader);
