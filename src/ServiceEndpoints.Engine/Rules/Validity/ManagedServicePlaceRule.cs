using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A managed service is where its VNet is, unless it comes through the VNet's gateway.</summary>
public sealed class ManagedServicePlaceRule : ValidityRule<SimManagedService>
{
    public static readonly ManagedServicePlaceRule Instance = new();

    private ManagedServicePlaceRule()
        : base(
            "SE1575",
            "Regions of managed services",
            "A managed service is in the region of its virtual network. Only an app with gateway-required integration may be in "
            + "another; its VNet has a VPN gateway.",
            "https://learn.microsoft.com/azure/app-service/overview-vnet-integration")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimManagedService entity)
    {
        string name = ManagedServiceCatalogue.Of(entity.Type).Name;
        string vnetId = ArmId.ParentOf(entity.SubnetId);
        if (entity.Type == ManagedServiceType.AppServiceGatewayIntegration)
        {
            return topology.Gateways.Any(gateway => gateway.Type == GatewayType.Vpn && ArmId.Same(gateway.VNetId, vnetId))
                ? null
                : new Refusal(
                    ErrorId.GatewayNotFound,
                    $"{name} needs a VPN gateway in {ArmId.NameOf(vnetId)}. Make one with New-SimGateway.",
                    ArmId.NameOf(vnetId));
        }

        return topology.VNets.Find(vnetId) is { } vnet && !ArmId.Same(vnet.Location, entity.Location)
            ? new Refusal(
                ErrorId.ValueInvalid,
                $"{vnet} is in {vnet.Location}, and so must be {name} in it, not in {entity.Location}.",
                entity.Location)
            : null;
    }
}
