using System.Management.Automation;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the routes in effect, those that Azure, users, gateways and service endpoints made.</summary>
[Cmdlet(VerbsCommon.Get, "SimEffectiveRoute", DefaultParameterSetName = AtVM)]
[OutputType(typeof(SimEffectiveRoute))]
public sealed class GetSimEffectiveRouteCommand : SimPlaceCommand
{
    /// <summary>Only the routes that hold this address.</summary>
    [Parameter]
    public string? Address { get; set; }

    private protected override void Process()
    {
        SimTopology estate = Estate;
        if (AddressTextRule.Read(Address, out IPv4Address? address) is { } refusal)
        {
            WriteRefusal(refusal, Address);
        }
        else if (TryPlace(estate, out NetworkPlace? place)
            && Accept(Routes(estate, place, address), Asked, out ValueList<SimEffectiveRoute>? routes))
        {
            foreach (string gap in EffectiveRoutes.Gaps(estate, place.Subnet))
            {
                WriteWarning($"Not all routes are known. {gap}");
            }

            WriteObject(routes, enumerateCollection: true);
        }
    }

    private static Result<ValueList<SimEffectiveRoute>> Routes(
        SimTopology topology, NetworkPlace place, IPv4Address? address) =>
        place is { VM: { } vm, Interface: { } nic }
            ? EffectiveRoutes.Of(topology, vm, nic, address)
            : EffectiveRoutes.Of(topology, place.Subnet, address);
}
