using System;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// Tells a gateway which on-premises network is behind it. A gateway here has one; further ones are reported.
/// https://learn.microsoft.com/azure/templates/microsoft.network/connections
/// </summary>
internal sealed class ConnectionMapper : ResourceMapper
{
    private const string Circuit = "peer";

    public override string Type => "Microsoft.Network/connections";

    public override void Map(ResourceDocument document, EstateBuilder estate)
    {
        EntityReader reader = EntityReader.Of(document, estate);
        PropertyReader properties = reader.Properties;
        // The key of the connection is a secret and is never read.
        properties.Ignore(
            "authenticationKey", "authorizationKey", "connectionMode", "connectionProtocol", "connectionStatus",
            "dpdTimeoutSeconds", "egressBytesTransferred", "enableBgp", "ingressBytesTransferred", "ipsecPolicies",
            "provisioningState", "resourceGuid", "routingWeight", "sharedKey", "usePolicyBasedTrafficSelectors");
        properties.IgnoreWhen("useLocalAzureIpAddress", "false");
        reader.Location();
        string? kind = properties.Text("connectionType");
        string? gatewayId = properties.Reference("virtualNetworkGateway1");
        string? network = properties.Reference("localNetworkGateway2");
        string? circuit = properties.Reference(Circuit);
        estate.Log.Count(Type, document.Id);
        if (estate.Topology.Gateways.Find(gatewayId) is not { } gateway)
        {
            estate.Log.Skip(Type, ArmId.NameOf(reader.Id), "Its gateway is not in the files.", document.Place);
        }
        else if (network is null)
        {
            properties.LeaveUnread("connectionType");
            estate.Topology = estate.Topology.With(WithUnknown(gateway, reader, kind, circuit));
        }
        else if (gateway.OnPremisesNetworkId is { } other && !ArmId.Same(other, network))
        {
            properties.LeaveUnread("localNetworkGateway2");
        }
        else
        {
            estate.Topology = estate.Topology.With(gateway with { OnPremisesNetworkId = network });
        }
    }

    private static SimGateway WithUnknown(SimGateway gateway, EntityReader reader, string? kind, string? circuit)
    {
        if (!"ExpressRoute".Equals(kind, StringComparison.OrdinalIgnoreCase))
        {
            return gateway;
        }

        UnresolvedValue unknown = new("connections", circuit ?? "", reader.Place.ToString());
        reader.Notes.NotThere(Circuit, circuit ?? "", "What is behind a circuit is not in the files.", reader.Place);
        return gateway with { Unresolved = gateway.Unresolved.Add(unknown) };
    }
}
