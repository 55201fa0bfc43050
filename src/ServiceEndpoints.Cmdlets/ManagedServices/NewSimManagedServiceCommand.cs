using System.Management.Automation;
using ServiceEndpoints.Changes.ManagedServices;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Deploys a managed service into a subnet.</summary>
[Cmdlet(VerbsCommon.New, "SimManagedService", SupportsShouldProcess = true)]
[OutputType(typeof(SimManagedService))]
public sealed class NewSimManagedServiceCommand : SimNewCommand
{
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference Subnet { get; set; } = null!;

    [Parameter(Mandatory = true, Position = 2)]
    [ArgumentCompleter(typeof(ManagedServiceTypeCompleter))]
    public ManagedServiceType Type { get; set; }

    /// <summary>Without it, the next free address.</summary>
    [Parameter]
    public string? PrivateIPAddress { get; set; }

    /// <summary>The public addresses that it leaves with.</summary>
    [Parameter]
    public string[]? PublicIPAddress { get; set; }

    /// <summary>Whether an app sends everything through the subnet.</summary>
    [Parameter]
    public bool? RouteAll { get; set; }

    private protected override void Process()
    {
        if (TryFind(Subnet, EntityNames.Subnet, out SimSubnet? subnet))
        {
            CreateManagedService change = new(Placement, subnet.Id, Type)
            {
                PrivateIPAddress = TextOrNull(PrivateIPAddress),
                PublicIPAddress = Texts(PublicIPAddress),
                RouteAll = RouteAll,
            };
            Submit(change, Name, write: true);
        }
    }
}
