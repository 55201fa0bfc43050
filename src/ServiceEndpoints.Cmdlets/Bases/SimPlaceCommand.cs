using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>The base of questions that are asked at an interface or in a subnet.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimPlaceCommand : SimReadCommand
{
    private protected const string AtVM = "VM";
    private const string AtInterface = "NetworkInterface";
    private const string AtSubnet = "Subnet";

    /// <summary>Asks at the VM's first interface. Interfaces and subnets from the pipeline are taken as such.</summary>
    [Parameter(ParameterSetName = AtVM, Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VMCompleter))]
    public VMReference VM { get; set; } = null!;

    [Parameter(ParameterSetName = AtInterface, Mandatory = true)]
    [ArgumentCompleter(typeof(InterfaceCompleter))]
    public InterfaceReference NetworkInterface { get; set; } = null!;

    /// <summary>Stands for an interface without a security group of its own.</summary>
    [Parameter(ParameterSetName = AtSubnet, Mandatory = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference Subnet { get; set; } = null!;

    private protected bool TryPlace(SimTopology topology, [NotNullWhen(true)] out NetworkPlace? place) =>
        Accept(Find(topology), Asked, out place);

    private protected EntityReference Asked => (EntityReference?)Subnet ?? (EntityReference?)NetworkInterface ?? VM;

    private Result<NetworkPlace> Find(SimTopology topology) => Asked switch
    {
        SubnetReference subnet => NetworkPlaces.OfSubnet(topology, subnet.Text),
        InterfaceReference nic => NetworkPlaces.OfInterface(topology, nic.Text),
        { Given: SimSubnet subnet } => NetworkPlaces.OfSubnet(topology, subnet.Id),
        { Given: SimNetworkInterface nic } => NetworkPlaces.OfInterface(topology, nic.Id),
        EntityReference vm => NetworkPlaces.OfVM(topology, vm.Text),
    };
}
