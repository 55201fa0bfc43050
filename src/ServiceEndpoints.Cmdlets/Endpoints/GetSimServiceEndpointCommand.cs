using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Sessions.Naming;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the service endpoints of subnets; without a subnet, of all of them.</summary>
[Cmdlet(VerbsCommon.Get, "SimServiceEndpoint")]
[OutputType(typeof(SimServiceEndpoint))]
public sealed class GetSimServiceEndpointCommand : SimReadCommand
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(SubnetCompleter))]
    [SupportsWildcards]
    public SubnetReference[] Subnet { get; set; } = [];

    /// <summary>Only the endpoints of these services.</summary>
    [Parameter(Position = 1)]
    [ArgumentCompleter(typeof(ServiceNameCompleter))]
    [SupportsWildcards]
    public string[] Service { get; set; } = ["*"];

    private protected override void Process()
    {
        WildcardPattern[] services =
        [
            .. Service.Where(IsKnown).Select(name => WildcardPattern.Get(name, WildcardOptions.IgnoreCase)),
        ];
        SimTopology estate = Estate;
        WriteObject(
            Chosen(estate.Subnets, Subnet, text => EntityNames.Subnet(estate, text))
                .SelectMany(subnet => subnet.ServiceEndpoints)
                .Where(endpoint => services.Any(service => service.IsMatch(endpoint.Service))),
            enumerateCollection: true);
    }

    private bool IsKnown(string service) =>
        WildcardPattern.ContainsWildcardCharacters(service)
        || Accept(EndpointServiceRule.Judge(service), service, out _);
}
