using System.Diagnostics.CodeAnalysis;
using System.Management.Automation;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Starts and stops virtual machines and changes their first interface. Only what is named changes; <c>$null</c>
/// detaches.
/// </summary>
[Cmdlet(VerbsCommon.Set, "SimVM", SupportsShouldProcess = true)]
[OutputType(typeof(SimVM))]
public sealed class SetSimVMCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(VMCompleter))]
    [Alias("Name")]
    public VMReference[] VM { get; set; } = [];

    [Parameter]
    public PowerState PowerState { get; set; }

    [Parameter]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    public SubnetReference? Subnet { get; set; }

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
        if (!TryChange(out SetVM? change))
        {
            return;
        }

        foreach (VMReference reference in VM)
        {
            if (TryFind(reference, EntityNames.VM, out SimVM? found))
            {
                Submit(change with { VMId = found.Id }, reference, PassThru);
            }
        }
    }

    private bool TryChange([NotNullWhen(true)] out SetVM? change)
    {
        change = null;
        if (!TryId(Subnet, EntityNames.Subnet, out string? subnetId)
            || !TryId(NetworkSecurityGroup, EntityNames.NetworkSecurityGroup, out string? groupId)
            || !TryIds(
                ApplicationSecurityGroup, EntityNames.ApplicationSecurityGroup, out ValueList<string> memberIds))
        {
            return false;
        }

        change = new("")
        {
            PowerState = EditOf(PowerState),
            SubnetId = subnetId is null ? default : Edit<string>.To(subnetId),
            PrivateIPAddress = EditOf(TextOrNull(PrivateIPAddress), nameof(PrivateIPAddress)),
            PublicIPAddress = EditOf(TextOrNull(PublicIPAddress), nameof(PublicIPAddress)),
            NetworkSecurityGroupId = EditOf(groupId, nameof(NetworkSecurityGroup)),
            ApplicationSecurityGroupIds = EditOf(memberIds, nameof(ApplicationSecurityGroup)),
            EnableIPForwarding = EditOf(EnableIPForwarding.IsPresent, nameof(EnableIPForwarding)),
        };
        return true;
    }
}
