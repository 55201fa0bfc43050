using System.Management.Automation;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Writes where a packet to an address goes next, the route that sends it there, and the ones that lost.
/// </summary>
[Cmdlet(VerbsCommon.Get, "SimNextHop")]
[OutputType(typeof(SimNextHop))]
public sealed class GetSimNextHopCommand : SimReadCommand
{
    /// <summary>A VM, an interface, a subnet or a managed service.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    public SourceReference From { get; set; } = null!;

    [Parameter(Mandatory = true, Position = 1)]
    public string[] Address { get; set; } = [];

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (!Accept(NetworkPlaces.OfSource(estate, From.Text), From, out NetworkPlace? place))
        {
            return;
        }

        foreach (string text in Address)
        {
            if (Accept(AddressTextRule.Read(text), text, out IPv4Address address)
                && Accept(Hop(estate, place, address), From, out SimNextHop? hop))
            {
                WriteObject(hop);
            }
        }
    }

    private static Result<SimNextHop> Hop(SimTopology topology, NetworkPlace place, IPv4Address address) =>
        NextHops.Of(topology, place.Subnet, place.ToString(), address, place.Service);
}
