using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Gives a virtual machine a further network interface.</summary>
[Cmdlet(VerbsCommon.Add, "SimNetworkInterface", SupportsShouldProcess = true)]
[OutputType(typeof(SimNetworkInterface))]
public sealed class AddSimNetworkInterfaceCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VMCompleter))]
    public VMReference VM { get; set; } = null!;

    /// <summary>Without it the interface is called like the machine, with a number.</summary>
    [Parameter(Position = 1)]
    public string? Name { get; set; }

    [Parameter(Mandatory = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference Subnet { get; set; } = null!;

    /// <summary>Without it the next free address of the subnet.</summary>
    [Parameter]
    public string? PrivateIPAddress { get; set; }

    [Parameter]
    public string? PublicIPAddress { get; set; }

    [Parameter]
    [ArgumentCompleter(typeof(NetworkSecurityGroupCompleter))]
    public NetworkSecurityGroupReference? NetworkSecurityGroup { get; set; }

    [Parameter]
    [ArgumentCompleter(typeof(ApplicationSecurityGroupCompleter))]
    public ApplicationSecurityGroupReference[]? ApplicationSecurityGroup { get; set; }

    /// <summary>Lets the machine pass on packets of others, as appliances must.</summary>
    [Parameter]
    public SwitchParameter EnableIPForwarding { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (TryFind(VM, EntityNames.VM, out SimVM? vm)
            && TryFind(Subnet, EntityNames.Subnet, out SimSubnet? subnet)
            && TryId(NetworkSecurityGroup, EntityNames.NetworkSecurityGroup, out string? groupId)
            && TryIds(
                ApplicationSecurityGroup, EntityNames.ApplicationSecurityGroup, out ValueList<string> memberIds))
        {
            InterfaceSettings settings = new(subnet.Id)
            {
                PrivateIPAddress = TextOrNull(PrivateIPAddress),
                PublicIPAddress = TextOrNull(PublicIPAddress),
                NetworkSecurityGroupId = groupId,
                ApplicationSecurityGroupIds = memberIds,
                EnableIPForwarding = EnableIPForwarding,
            };
            Submit(new AddNetworkInterface(vm.Id, settings) { Name = TextOrNull(Name) }, VM, PassThru);
        }
    }
}
