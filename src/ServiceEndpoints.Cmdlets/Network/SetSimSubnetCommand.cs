using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Changes subnets. Only what is named changes; <c>$null</c> detaches.</summary>
[Cmdlet(VerbsCommon.Set, "SimSubnet", SupportsShouldProcess = true)]
[OutputType(typeof(SimSubnet))]
public sealed class SetSimSubnetCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    [Alias("Name")]
    public SubnetReference[] Subnet { get; set; } = [];

    [Parameter]
    public string[]? AddressPrefix { get; set; }

    /// <summary>All endpoints that the subnets are to have; others are switched off.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ServiceNameCompleter))]
    public string[]? ServiceEndpoint { get; set; }

    /// <summary>All service endpoint policies that the subnets are to have; others are detached.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(PolicyCompleter))]
    public PolicyReference[]? ServiceEndpointPolicy { get; set; }

    [Parameter]
    [ArgumentCompleter(typeof(RouteTableCompleter))]
    public RouteTableReference? RouteTable { get; set; }

    [Parameter]
    [ArgumentCompleter(typeof(NetworkSecurityGroupCompleter))]
    public NetworkSecurityGroupReference? NetworkSecurityGroup { get; set; }

    [Parameter]
    [ArgumentCompleter(typeof(NatGatewayCompleter))]
    public NatGatewayReference? NatGateway { get; set; }

    /// <summary>The service that the subnet is for, such as <c>Microsoft.Sql/managedInstances</c>.</summary>
    [Parameter]
    public string? Delegation { get; set; }

    [Parameter]
    public bool DefaultOutboundAccess { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (!TryIds(ServiceEndpointPolicy, EntityNames.ServiceEndpointPolicy, out ValueList<string> policyIds)
            || !TryId(RouteTable, EntityNames.RouteTable, out string? tableId)
            || !TryId(NetworkSecurityGroup, EntityNames.NetworkSecurityGroup, out string? groupId)
            || !TryId(NatGateway, EntityNames.NatGateway, out string? natId))
        {
            return;
        }

        SetSubnet change = new("")
        {
            AddressPrefix = EditOf(Texts(AddressPrefix), nameof(AddressPrefix)),
            ServiceEndpoint = EditOf(Texts(ServiceEndpoint), nameof(ServiceEndpoint)),
            ServiceEndpointPolicyIds = EditOf(policyIds, nameof(ServiceEndpointPolicy)),
            RouteTableId = EditOf(tableId, nameof(RouteTable)),
            NetworkSecurityGroupId = EditOf(groupId, nameof(NetworkSecurityGroup)),
            NatGatewayId = EditOf(natId, nameof(NatGateway)),
            Delegation = EditOf(TextOrNull(Delegation), nameof(Delegation)),
            DefaultOutboundAccess = EditOf(DefaultOutboundAccess),
        };
        foreach (SubnetReference reference in Subnet)
        {
            if (TryFind(reference, EntityNames.Subnet, out SimSubnet? found))
            {
                Submit(change with { SubnetId = found.Id }, reference, PassThru);
            }
        }
    }
}
