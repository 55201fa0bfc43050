using System.Management.Automation;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Makes a network outside Azure known. A gateway connects it.</summary>
[Cmdlet(VerbsCommon.New, "SimOnPremisesNetwork", SupportsShouldProcess = true)]
[OutputType(typeof(SimOnPremisesNetwork))]
public sealed class NewSimOnPremisesNetworkCommand : SimNewCommand
{
    /// <summary>CIDR blocks, IPv4.</summary>
    [Parameter(Position = 1)]
    public string[] AddressPrefix { get; set; } = [];

    /// <summary>Its own NAT addresses: what services see of its clients.</summary>
    [Parameter(Position = 2)]
    public string[] PublicIPAddress { get; set; } = [];

    private protected override void Process()
    {
        CreateOnPremisesNetwork change = new(Placement)
        {
            AddressPrefix = AddressPrefix.ToValueList(),
            PublicIPAddress = PublicIPAddress.ToValueList(),
        };
        Submit(change, Name, write: true);
    }
}
