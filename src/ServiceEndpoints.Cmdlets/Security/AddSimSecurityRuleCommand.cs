using System.Management.Automation;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Adds a rule to a network security group. What is not named stands for everything.</summary>
[Cmdlet(VerbsCommon.Add, "SimSecurityRule", SupportsShouldProcess = true)]
[OutputType(typeof(SimSecurityRule))]
public sealed class AddSimSecurityRuleCommand : SimChangeCommand
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(NetworkSecurityGroupCompleter))]
    public NetworkSecurityGroupReference NetworkSecurityGroup { get; set; } = null!;

    [Parameter(Mandatory = true, Position = 1)]
    [AllowEmptyString]
    public string Name { get; set; } = "";

    /// <summary>100 to 4096; lower goes first.</summary>
    [Parameter(Mandatory = true)]
    public int Priority { get; set; }

    [Parameter(Mandatory = true)]
    public RuleDirection Direction { get; set; }

    [Parameter(Mandatory = true)]
    public RuleAction Access { get; set; }

    /// <summary>Tcp, Udp, Icmp, Esp, Ah, or * for any.</summary>
    [Parameter]
    [ProtocolTransformation]
    public IPProtocol Protocol { get; set; } = IPProtocol.Any;

    /// <summary>Addresses and CIDR blocks, or one service tag.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ServiceTagCompleter))]
    public string[]? SourceAddressPrefix { get; set; }

    [Parameter]
    public string[]? SourcePortRange { get; set; } = ["*"];

    /// <summary>Addresses and CIDR blocks, or one service tag.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(ServiceTagCompleter))]
    public string[]? DestinationAddressPrefix { get; set; }

    [Parameter]
    public string[]? DestinationPortRange { get; set; } = ["*"];

    [Parameter]
    [ArgumentCompleter(typeof(ApplicationSecurityGroupCompleter))]
    public ApplicationSecurityGroupReference[]? SourceApplicationSecurityGroup { get; set; }

    [Parameter]
    [ArgumentCompleter(typeof(ApplicationSecurityGroupCompleter))]
    public ApplicationSecurityGroupReference[]? DestinationApplicationSecurityGroup { get; set; }

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (TryFind(NetworkSecurityGroup, EntityNames.NetworkSecurityGroup, out SimNetworkSecurityGroup? group)
            && TryIds(
                SourceApplicationSecurityGroup, EntityNames.ApplicationSecurityGroup, out ValueList<string> sources)
            && TryIds(
                DestinationApplicationSecurityGroup,
                EntityNames.ApplicationSecurityGroup,
                out ValueList<string> destinations))
        {
            AddSecurityRule change = Change(group) with
            {
                SourceApplicationSecurityGroupIds = sources,
                DestinationApplicationSecurityGroupIds = destinations,
            };
            Submit(change, NetworkSecurityGroup, PassThru);
        }
    }

    private AddSecurityRule Change(SimNetworkSecurityGroup group) => new()
    {
        NetworkSecurityGroupId = group.Id,
        Name = Name,
        Priority = Priority,
        Direction = Direction,
        Access = Access,
        Protocol = Protocol,
        SourceAddressPrefix = Texts(SourceAddressPrefix),
        SourcePortRange = Texts(SourcePortRange),
        DestinationAddressPrefix = Texts(DestinationAddressPrefix),
        DestinationPortRange = Texts(DestinationPortRange),
    };
}
