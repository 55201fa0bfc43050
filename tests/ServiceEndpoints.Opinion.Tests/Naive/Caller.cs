using System.Collections.Generic;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>A request as it stands before a resource's public endpoint.</summary>
internal sealed record Caller
{
    /// <summary>The subnet as which it comes: an endpoint carried it.</summary>
    public Sub? Identity { get; init; }

    /// <summary>The subnet that sent it out of the VNets.</summary>
    public Sub? Sender { get; init; }

    /// <summary>The subnet it started in; another one when an appliance sent it on.</summary>
    public Sub? Origin { get; init; }

    /// <summary>The subnet that its token names: an endpoint carried the sign-in.</summary>
    public Sub? Claim { get; init; }

    /// <summary>Its public address; null when nobody knows it, or when it comes with an identity.</summary>
    public uint? Address { get; init; }

    /// <summary>Its address in the VNets, where the endpoint keeps it.</summary>
    public uint? Inner { get; init; }

    public bool InAzure { get; init; }

    public string? Region { get; init; }

    public bool OnPremises { get; init; }

    /// <summary>The Azure service that acts for itself.</summary>
    public string? ServiceName { get; init; }

    /// <summary>The resource instance that acts with its own identity.</summary>
    public string? Instance { get; init; }

    /// <summary>The public addresses that the sender might use without the endpoint.</summary>
    public List<Stretch> OwnAddresses { get; init; } = [];
}
