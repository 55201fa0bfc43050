using System;
using System.Collections;
using System.Management.Automation;
using ServiceEndpoints.Changes.Topologies;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Changes what the current topology assumes where sources disagree, and its limits. Only what is named changes.
/// </summary>
[Cmdlet(VerbsCommon.Set, "SimTopology", SupportsShouldProcess = true)]
[OutputType(typeof(SimTopology))]
public sealed class SetSimTopologyCommand : SimChangeCommand
{
    [Parameter]
    public string Name { get; set; } = "";

    [Parameter]
    [ArgumentCompleter(typeof(RegionCompleter))]
    public string Location { get; set; } = "";

    /// <summary>Whether what is not in the topology does not exist, or is merely not known.</summary>
    [Parameter]
    public TopologyScope Scope { get; set; }

    [Parameter]
    public EndpointRouteModel EndpointRouteModel { get; set; }

    [Parameter]
    public StorageEndpointScope StorageEndpointScope { get; set; }

    [Parameter]
    public RuleAfterReenable RuleAfterReenable { get; set; }

    [Parameter]
    public RuleAfterSubnetDeleted RuleAfterSubnetDeleted { get; set; }

    [Parameter]
    public bool AllowAzureAdmitsEndpointTraffic { get; set; }

    [Parameter]
    public SameRegionSource SameRegionSource { get; set; }

    [Parameter]
    public bool ApplianceSourceNat { get; set; }

    [Parameter]
    public SqlConnectionPolicy SqlConnectionPolicy { get; set; }

    /// <summary>
    /// The simulated time that an endpoint takes to be set up or taken down; a number is seconds.
    /// </summary>
    [Parameter]
    [SecondsTransformation]
    public TimeSpan ProvisioningDelay { get; set; }

    /// <summary>Numbers for limits, by the limit's name; limits that are not named stay.</summary>
    [Parameter]
    public Hashtable Limit { get; set; } = [];

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void End()
    {
        if (Accept(LimitArgument.Read(Limit), Limit, out ValueList<LimitOverride>? limits))
        {
            Submit(Change(limits), Session.Topology.Name, PassThru);
        }
    }

    private SetTopology Change(ValueList<LimitOverride> limits) => new()
    {
        Name = EditOf(Name),
        Location = EditOf(Location),
        Scope = EditOf(Scope),
        EndpointRouteModel = EditOf(EndpointRouteModel),
        StorageEndpointScope = EditOf(StorageEndpointScope),
        RuleAfterReenable = EditOf(RuleAfterReenable),
        RuleAfterSubnetDeleted = EditOf(RuleAfterSubnetDeleted),
        AllowAzureAdmitsEndpointTraffic = EditOf(AllowAzureAdmitsEndpointTraffic),
        SameRegionSource = EditOf(SameRegionSource),
        ApplianceSourceNat = EditOf(ApplianceSourceNat),
        SqlConnectionPolicy = EditOf(SqlConnectionPolicy),
        ProvisioningDelay = EditOf(ProvisioningDelay),
        Limit = limits,
    };
}
