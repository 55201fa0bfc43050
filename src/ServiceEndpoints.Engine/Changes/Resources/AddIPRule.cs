using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Lets public addresses in at the public endpoint of a resource.</summary>
/// <param name="ResourceId">The resource.</param>
/// <param name="Range">An address, CIDR block or <c>start-end</c>; for App Service also a service tag.</param>
public sealed record AddIPRule(string ResourceId, string Range) : Change
{
    // https://learn.microsoft.com/azure/azure-sql/database/firewall-configure, read 2026-11-23
    private const string AllowAzureName = "AllowAllWindowsAzureIps";

    public RestrictionOptions Options { get; init; } = RestrictionOptions.None;

    /// <summary>For one database of the server; null is for all of it.</summary>
    public string? Database { get; init; }

    public override string Action => $"Add IP rule {Range}";

    public override string Target =>
        Database is null ? ArmId.NameOf(ResourceId) : $"{ArmId.NameOf(ResourceId)}/{Database}";

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [FirewallRequest.OfRule(topology, ResourceId, NetworkRuleKind.IPRange, Range)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Resources, ResourceId)
                .IsSuccess(out SimResource? resource, out Refusal? refusal)
            || !IPRuleFormRule.Read(topology, resource, Range).IsSuccess(out IPRuleValue? value, out refusal))
        {
            return refusal;
        }

        FirewallFeatures features = FirewallCatalogue.Of(resource.Type);
        bool allowsAzure = features.IsSqlFamily && value.Range is { IsSingle: true, First.Value: 0 };
        return NetworkRuleAddition.Add(topology, resource, Options.Applied(resource, new()
        {
            ResourceId = resource.Id,
            Kind = NetworkRuleKind.IPRange,
            Value = value.Text,
            Range = value.Range,
            Name = allowsAzure ? AllowAzureName : null,
            Database = Database,
        }));
    }
}
