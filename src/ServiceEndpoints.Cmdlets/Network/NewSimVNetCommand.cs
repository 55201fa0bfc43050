using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a virtual network.</summary>
[Cmdlet(VerbsCommon.New, "SimVNet", SupportsShouldProcess = true)]
[OutputType(typeof(SimVNet))]
public sealed class NewSimVNetCommand : SimNewCommand
{
    /// <summary>CIDR blocks, IPv4 and IPv6; at least one is IPv4.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public string[] AddressPrefix { get; set; } = [];

    /// <summary>Classic VNets take no service endpoints.</summary>
    [Parameter]
    public DeploymentModel DeploymentModel { get; set; } = DeploymentModel.ResourceManager;

    private protected override void Process()
    {
        CreateVNet change = new(Placement, AddressPrefix.ToValueList()) { DeploymentModel = DeploymentModel };
        Submit(change, Name, write: true);
    }
}
