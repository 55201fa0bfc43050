using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls;

/// <summary>Who stands before the firewall of a resource, as the firewall can tell.</summary>
public sealed record Caller
{
    public required CallerKind Kind { get; init; }

    /// <summary>The source addresses that the service may see.</summary>
    public AddressSet Addresses { get; init; } = AddressSet.Empty;

    /// <summary>Not null when one of the addresses is the true one, and why nobody knows which.</summary>
    public string? UnknownBecause { get; init; }

    /// <summary>The addresses as people call them: an address, a prefix, a tag, a gateway.</summary>
    public string Text { get; init; } = "";

    /// <summary>The Azure region it comes from; null outside Azure.</summary>
    public string? Region { get; init; }

    /// <summary>The subnet that it leaves from last: over an endpoint, the one whose identity it carries.</summary>
    public SimSubnet? Subnet { get; init; }

    /// <summary>The subnet that it started in; another one when an appliance sent it on.</summary>
    public SimSubnet? Origin { get; init; }

    public SimServiceEndpoint? Endpoint { get; init; }

    /// <summary>The subnet that its Entra token names; null when it has none that names one.</summary>
    public SimSubnet? Claim { get; init; }

    /// <summary>The public addresses that it would show without the endpoint.</summary>
    public AddressSet PublicAlternative { get; init; } = AddressSet.Empty;

    /// <summary>The name of the Azure service, or the id of the resource instance.</summary>
    public string? Name { get; init; }

    /// <summary>The subnets that a VNet rule may name it by: where it leaves from, and where it started.</summary>
    public IEnumerable<SimSubnet> Subnets => new[] { Claim, Subnet, Origin }
        .OfType<SimSubnet>()
        .DistinctBy(subnet => subnet.Id, ArmId.Comparer);

    public bool IsInsideAzure => Region is not null
        || Kind is CallerKind.VNet or CallerKind.AzureService or CallerKind.ResourceInstance;

    public override string ToString() => Text;
}
