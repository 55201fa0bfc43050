using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Rights;

/// <summary>A virtual network rule joins the subnet that it names to the resource.</summary>
public sealed class VNetRulesJoinTheirSubnet : Rule
{
    public static readonly VNetRulesJoinTheirSubnet Instance = new();

    // Measured by support, https://github.com/MicrosoftDocs/azure-docs/issues/116305 (read 2026-11-24).
    private const string Measured =
        "D-JOIN: the documentation asks for it always; one report says that Storage does not where the subnet has the "
        + "endpoint already. Get-SimRoleDefinition tells which roles give it.";

    private VNetRulesJoinTheirSubnet()
        : base(
            "SE7005",
            "A VNet rule needs the join action on its subnet",
            "Whoever adds a virtual network rule needs, besides the right to change the resource, the action "
            + "Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action on the subnet that is added. "
            + "Only some of the built-in roles of the services' administrators give it.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public ArmRequest Join(ArmRequest request, params string[] subnetIds) =>
        request.Joining(subnetIds, "joinViaServiceEndpoint");

    /// <summary>Where sources disagree whether the right is needed; null where they do not.</summary>
    internal string? Caveat(SimTopology topology, ArmRequest request, ArmRight missing) =>
        missing.Action == SimRoleDefinition.JoinViaServiceEndpoint
        && ServiceCatalogue.TryGetArmType(ArmId.TypeOf(request.Scope), out ResourceType type)
        && type == ResourceType.StorageAccount
        && topology.Subnets.Find(missing.Scope) is { } subnet
        && ServiceCatalogue.EndpointsFor(type).Any(service => subnet.EndpointFor(service) is not null)
            ? Measured
            : null;
}
