using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>A private endpoint that is read and still to be given its address and the links of its zones.</summary>
/// <param name="Endpoint">All of it but these.</param>
/// <param name="Fixed">The private address that the file gives; null where Azure chooses one.</param>
/// <param name="Reader">Where it was read.</param>
internal sealed record PrivateEndpointDraft(SimPrivateEndpoint Endpoint, IPv4Address? Fixed, EntityReader Reader);
