using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings.Replacement;

/// <summary>
/// Seen as <c>az network vnet subnet update --service-endpoints</c> and <c>Set-AzVirtualNetworkSubnetConfig</c>, which
/// write the subnet in whole: https://github.com/Azure/azure-cli/issues/8204 and
/// https://github.com/Azure/azure-powershell/issues/10099.
/// </summary>
public sealed class EndpointsNotRepeated : SubnetReplacementRule
{
    public static readonly EndpointsNotRepeated Instance = new();

    private EndpointsNotRepeated()
        : base(
            "SE1671",
            "serviceEndpoints",
            "A subnet is written without endpoints that it has",
            "The endpoints in a template are the whole list of the subnet. Those that are not on it are switched off, "
            + "also where there is no list at all: their routes go, open connections are cut, the services see "
            + "another source address and VNet rules for the subnet match nothing.",
            "Add {names} to serviceEndpoints of {subnet} in the template.")
    {
    }

    private protected override IEnumerable<string> Lost(SimSubnet before, SimSubnet after) =>
        LostOnes(before, after).Select(endpoint => endpoint.Service);

    // Where an endpoint leads does not matter, nor an endpoint that is not known here: it is no other than it says.
    private protected override bool IsBeside(UnresolvedValue value) =>
        value.Property.EndsWith(".locations", StringComparison.OrdinalIgnoreCase)
        || value.Expression.StartsWith("Microsoft.", StringComparison.OrdinalIgnoreCase);

    private protected override string Consequence(
        Redeployment redeployment, SimSubnet before, SimSubnet after, IReadOnlyCollection<string> lost)
    {
        IReadOnlyCollection<string> admitting =
            redeployment.Admitting(before, [.. LostOnes(before, after).Select(ServiceFamily.Of)]);
        string off = Plural(lost.Count, "It is switched off", "They are switched off");
        return admitting.Count == 0
            ? $"{off}."
            : $"{off}, and the VNet rules of {NameList.Of(admitting)} for it match nothing then.";
    }

    /// <summary>One endpoint of a service takes the place of another, as Microsoft.Storage.Global does.</summary>
    private static IEnumerable<SimServiceEndpoint> LostOnes(SimSubnet before, SimSubnet after) =>
        before.ServiceEndpoints.Where(endpoint =>
            after.EndpointFor(endpoint.Service) is null
            && !after.ServiceEndpoints.Any(other =>
                ServiceFamily.Of(other).Length > 0 && ServiceFamily.Of(other) == ServiceFamily.Of(endpoint)));
}
