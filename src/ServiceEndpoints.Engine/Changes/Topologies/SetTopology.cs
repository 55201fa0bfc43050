using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Topologies;

/// <summary>Changes the topology's own settings: what it assumes where sources disagree, and its limits.</summary>
public sealed record SetTopology : Change
{
    public Edit<string> Name { get; init; }

    public Edit<string> Location { get; init; }

    public Edit<TopologyScope> Scope { get; init; }

    public Edit<EndpointRouteModel> EndpointRouteModel { get; init; }

    public Edit<StorageEndpointScope> StorageEndpointScope { get; init; }

    public Edit<RuleAfterReenable> RuleAfterReenable { get; init; }

    public Edit<RuleAfterSubnetDeleted> RuleAfterSubnetDeleted { get; init; }

    public Edit<bool> AllowAzureAdmitsEndpointTraffic { get; init; }

    public Edit<SameRegionSource> SameRegionSource { get; init; }

    public Edit<bool> ApplianceSourceNat { get; init; }

    public Edit<SqlConnectionPolicy> SqlConnectionPolicy { get; init; }

    /// <summary>Not negative. What is under way already takes the time it was to take.</summary>
    public Edit<TimeSpan> ProvisioningDelay { get; init; }

    /// <summary>Replaces the numbers of the limits that it names; the others stay.</summary>
    public ValueList<LimitOverride> Limit { get; init; } = [];

    public override string Action => "Change settings";

    public override string Target => "topology";

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (Limit.Select(Fault).FirstOrDefault(fault => fault is not null) is { } refusal)
        {
            return refusal;
        }

        if (ProvisioningDelay.Or(TimeSpan.Zero) < TimeSpan.Zero)
        {
            return new Refusal(ErrorId.ValueInvalid, "A provisioning delay cannot be negative; zero is at once.");
        }

        return LocationRule.Read(Location.Or(topology.Location)).Then(region => Edited(topology, region));
    }

    private static Refusal? Fault(LimitOverride limit)
    {
        if (ServiceLimits.Find(limit.Name) is null)
        {
            string names = string.Join(", ", ServiceLimits.All.Select(known => known.Name));
            return new(ErrorId.ValueInvalid, $"There is no limit '{limit.Name}'. There are: {names}.", limit.Name);
        }

        return limit.Number >= 0
            ? null
            : new(ErrorId.ValueInvalid, $"The limit '{limit.Name}' cannot be negative.", limit.Name);
    }

    private Result<Changed> Edited(SimTopology topology, string region)
    {
        SimTopology edited = topology with
        {
            Name = Name.Or(topology.Name),
            Location = region,
            Scope = Scope.Or(topology.Scope),
            EndpointRouteModel = EndpointRouteModel.Or(topology.EndpointRouteModel),
            StorageEndpointScope = StorageEndpointScope.Or(topology.StorageEndpointScope),
            RuleAfterReenable = RuleAfterReenable.Or(topology.RuleAfterReenable),
            RuleAfterSubnetDeleted = RuleAfterSubnetDeleted.Or(topology.RuleAfterSubnetDeleted),
            AllowAzureAdmitsEndpointTraffic =
                AllowAzureAdmitsEndpointTraffic.Or(topology.AllowAzureAdmitsEndpointTraffic),
            SameRegionSource = SameRegionSource.Or(topology.SameRegionSource),
            ApplianceSourceNat = ApplianceSourceNat.Or(topology.ApplianceSourceNat),
            SqlConnectionPolicy = SqlConnectionPolicy.Or(topology.SqlConnectionPolicy),
            ProvisioningDelay = ProvisioningDelay.Or(topology.ProvisioningDelay),
            Limit = Limits(topology),
        };
        edited = EndpointRemoval.Reviewed(edited);
        return edited == topology ? new Changed(topology, topology) : new Changed(edited, edited);
    }

    private ValueList<LimitOverride> Limits(SimTopology topology) => topology.Limit
        .Where(old => !Limit.Any(limit => ArmId.Same(limit.Name, old.Name)))
        .Concat(Limit)
        .OrderBy(limit => limit.Name, StringComparer.Ordinal)
        .ToValueList();
}
