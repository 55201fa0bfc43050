using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Network;

/// <summary>
/// Resource Manager knows the connection of a gateway to a network outside as a resource of its own; it is taken to lie
/// beside the gateway.
/// </summary>
internal static class GatewayConnectionId
{
    public static string Of(string gatewayId) => ArmId.Beside(gatewayId, ArmTypes.Connection, ArmId.NameOf(gatewayId));
}
