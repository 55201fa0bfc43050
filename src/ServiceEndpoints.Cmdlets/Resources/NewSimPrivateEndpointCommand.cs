using System.Management.Automation;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Gives a resource a private address in a subnet, and its name to that address in the VNet.</summary>
[Cmdlet(VerbsCommon.New, "SimPrivateEndpoint", SupportsShouldProcess = true)]
[OutputType(typeof(SimPrivateEndpoint))]
public sealed class NewSimPrivateEndpointCommand : SimNewCommand
{
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ResourceCompleter))]
    public ResourceReference Resource { get; set; } = null!;

    [Parameter(Mandatory = true, Position = 2)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference Subnet { get; set; } = null!;

    /// <summary>Without it, the main sub-service, such as blob.</summary>
    [Parameter]
    public string? GroupId { get; set; }

    /// <summary>VNets besides the endpoint's own whose clients resolve the name to the private address.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(VNetCompleter))]
    public VNetReference[]? LinkedVNet { get; set; }

    /// <summary>Without it, the next free address.</summary>
    [Parameter]
    public string? PrivateIPAddress { get; set; }

    private protected override void Process()
    {
        if (TryFind(Resource, EntityNames.Resource, out SimResource? resource)
            && TryFind(Subnet, EntityNames.Subnet, out SimSubnet? subnet)
            && TryIds(LinkedVNet, EntityNames.VNet, out ValueList<string> linked))
        {
            CreatePrivateEndpoint change = new(Placement, resource.Id, subnet.Id)
            {
                GroupId = TextOrNull(GroupId),
                LinkedVNetIds = linked,
                PrivateIPAddress = TextOrNull(PrivateIPAddress),
            };
            Submit(change, Name, write: true);
        }
    }
}
