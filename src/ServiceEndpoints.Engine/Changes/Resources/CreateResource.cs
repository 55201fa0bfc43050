using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Firewalls.CognitiveServices;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Makes a resource of an Azure service, with the firewall that Azure gives a new one.</summary>
public sealed record CreateResource(Placement Placement, ResourceType Type) : Change
{
    /// <summary>Null is the SKU that people take where they do not say.</summary>
    public string? Sku { get; init; }

    /// <summary>Null is an address of the service's tag in the resource's region.</summary>
    public string? PublicIPAddress { get; init; }

    public RuleAction? DefaultAction { get; init; }

    /// <summary>Classic makes an account that has no firewall.</summary>
    public DeploymentModel DeploymentModel { get; init; } = DeploymentModel.ResourceManager;

    /// <summary>Makes a Cognitive Services account that answers at its region's shared name only.</summary>
    public bool NoCustomSubdomain { get; init; }

    public override string Action => $"Create {Type}";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(Placement.IdIn(topology, ServiceCatalogue.ForResourceType(Type).ArmType))];

    public override Result<Changed> Apply(SimTopology topology) => Placement
        .In(topology, NamingRules.KindOf(Type), ArmType)
        .Then(place => Apply(topology, New(place)));

    private string ArmType => DeploymentModel == DeploymentModel.Classic
        ? ArmTypes.ClassicStorageAccount
        : ServiceCatalogue.ForResourceType(Type).ArmType;

    private Result<Changed> Apply(SimTopology topology, SimResource resource)
    {
        Refusal? refusal = AddressTextRule.Read(PublicIPAddress, out IPv4Address? address)
            ?? ClassicAccountRule.JudgeType(resource)
            ?? (NoCustomSubdomain ? CustomSubdomainRule.JudgeNone(resource) : null)
            ?? UniqueNameRule.Judge(topology.Resources, resource)
            ?? ResourceNameRule.Judge(topology, resource)
            ?? JudgeAddress(topology, resource, address)
            ?? (Sku is null ? null : FirewallFeatureRule.JudgeSku(resource))
            ?? (DefaultAction is null ? null : FirewallFeatureRule.JudgeDefaultAction(resource));
        if (refusal is not null)
        {
            return refusal;
        }

        SimResource made = resource with { PublicIPAddress = address ?? GivenAddress.Of(topology, resource) };
        return new Changed(topology.With(made), made)
        {
            Warnings = DenyNeedsRulesRule.Judge(made) is { } warning ? [warning] : [],
        };
    }

    private static Refusal? JudgeAddress(SimTopology topology, SimResource resource, IPv4Address? asked) =>
        asked is { } address ? PublicAddressRule.Judge(topology, [address], resource.Id) : null;

    private SimResource New(Place place)
    {
        FirewallFeatures features = FirewallCatalogue.Of(Type);
        return new()
        {
            Id = place.Id,
            Type = Type,
            Location = place.Location,
            Sku = Sku ?? features.DefaultSku,
            DeploymentModel = DeploymentModel,
            Fqdn = NoCustomSubdomain
                ? VNetRulesNeedACustomSubdomain.SharedName(place.Location)
                : ServiceCatalogue.Fqdn(Type, ArmId.NameOf(place.Id)) ?? string.Empty,
            Firewall = new()
            {
                DefaultAction = DefaultAction ?? features.DefaultAction,
                Bypass = features.DefaultBypass,
                PublicNetworkAccess = features.DefaultPublicNetworkAccess,
            },
        };
    }
}
