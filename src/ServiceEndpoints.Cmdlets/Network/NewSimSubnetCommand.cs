using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a subnet in a virtual network.</summary>
[Cmdlet(VerbsCommon.New, "SimSubnet", SupportsShouldProcess = true)]
[OutputType(typeof(SimSubnet))]
public sealed class NewSimSubnetCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VNetCompleter))]
    public VNetReference VNet { get; set; } = null!;

    /// <summary>CIDR blocks within the VNet's, IPv4 and IPv6; at least one is IPv4.</summary>
    [Parameter(Mandatory = true, Position = 2)]
    public string[] AddressPrefix { get; set; } = [];

    [Parameter]
    [ArgumentCompleter(typeof(ServiceNameCompleter))]
    public string[] ServiceEndpoint { get; set; } = [];

    /// <summary>Filters which storage accounts are reached over the Storage endpoint.</summary>
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

    /// <summary>Whether Azure gives machines without egress of their own an outbound address.</summary>
    [Parameter]
    public bool DefaultOutboundAccess { get; set; } = true;

    private protected override void Process()
    {
        if (TryFind(VNet, EntityNames.VNet, out SimVNet? vnet)
            && TryIds(ServiceEndpointPolicy, EntityNames.ServiceEndpointPolicy, out ValueList<string> policyIds)
            && TryId(RouteTable, EntityNames.RouteTable, out string? tableId)
            && TryId(NetworkSecurityGroup, EntityNames.NetworkSecurityGroup, out string? groupId)
            && TryId(NatGateway, EntityNames.NatGateway, out string? natId))
        {
            CreateSubnet change = new(vnet.Id, Name, AddressPrefix.ToValueList())
            {
                ServiceEndpoint = ServiceEndpoint.ToValueList(),
                ServiceEndpointPolicyIds = policyIds,
                RouteTableId = tableId,
                NetworkSecurityGroupId = groupId,
                NatGatewayId = natId,
                Delegation = TextOrNull(Delegation),
                DefaultOutboundAccess = DefaultOutboundAccess,
            };
            Submit(change, Name, write: true);
        }
    }
}
