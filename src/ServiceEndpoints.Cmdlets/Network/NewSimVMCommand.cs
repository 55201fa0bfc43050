using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a virtual machine with its first network interface.</summary>
[Cmdlet(VerbsCommon.New, "SimVM", SupportsShouldProcess = true)]
[OutputType(typeof(SimVM))]
public sealed class NewSimVMCommand : SimNewCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public override string Name { get; set; } = "";

    [Parameter(Mandatory = true, Position = 1)]
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
    public PowerState PowerState { get; set; } = PowerState.Running;

    private protected override void Process()
    {
        if (TryFind(Subnet, EntityNames.Subnet, out SimSubnet? subnet)
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
            Submit(new CreateVM(Placement, settings) { PowerState = PowerState }, Name, write: true);
        }
    }
}
