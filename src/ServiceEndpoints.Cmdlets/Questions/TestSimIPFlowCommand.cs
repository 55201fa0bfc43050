using System.Management.Automation;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.SecurityRules;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes what the security rules do with a packet, and for every rule which field did not match.</summary>
[Cmdlet(VerbsDiagnostic.Test, "SimIPFlow", DefaultParameterSetName = AtVM)]
[OutputType(typeof(SimIPFlow))]
public sealed class TestSimIPFlowCommand : SimPlaceCommand
{
    [Parameter]
    public RuleDirection Direction { get; set; } = RuleDirection.Outbound;

    [Parameter]
    [ValidateSet("Tcp", "Udp", "Icmp")]
    public IPProtocol Protocol { get; set; } = IPProtocol.Tcp;

    /// <summary>Without it, every port.</summary>
    [Parameter]
    [ValidateRange(0, 65535)]
    public int? LocalPort { get; set; }

    [Parameter(Mandatory = true)]
    public string RemoteAddress { get; set; } = "";

    /// <summary>Without it, every port.</summary>
    [Parameter]
    [ValidateRange(0, 65535)]
    public int? RemotePort { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (Accept(AddressTextRule.Read(RemoteAddress), RemoteAddress, out IPv4Address remote)
            && TryPlace(estate, out NetworkPlace? place)
            && Accept(
                SecurityRuleQueries.Verify(
                    estate,
                    place.Subnet,
                    place.VM,
                    place.Interface,
                    new(Direction, Protocol, LocalPort, remote, RemotePort)),
                Asked,
                out SimIPFlow? flow))
        {
            WriteObject(flow);
        }
    }
}
