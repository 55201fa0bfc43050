using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>The public addresses with which a place may leave for the internet.</summary>
/// <param name="IsKnown">Whether it leaves with each of them; else with one, and nobody knows which.</param>
internal sealed record Egress(List<Stretch> Addresses, bool IsKnown = true)
{
    /// <summary>Whether there may be no way out at all.</summary>
    public bool MayLack { get; init; }

    /// <summary>NAT gateway, own address, some address of the region; none when the subnet is private.</summary>
    public static Egress Of(Estate estate, Sub sub, Card? card) =>
        sub.LacksPool && estate.Partial ? new(Tags.Public, IsKnown: false)
        : sub.Pool is { } pool ? pool.Addresses.Count > 0
            ? new(pool.Addresses.ConvertAll(One))
            : new(Region(sub), IsKnown: false)
        : sub.Lacks("natGateway") || card?.Lacks("publicIPAddress") == true ? new(Tags.Public, IsKnown: false)
        {
            MayLack = !sub.DefaultOutbound || sub.Lacks("defaultOutboundAccess"),
        }
        : card is { HasSecretPublic: true } ? new(Region(sub), IsKnown: false)
        : card?.Machine.Managed is not null ? OfManaged(sub, card.Machine)
        : card?.Public is { } address ? new([One(address)])
        : new(sub.DefaultOutbound ? Region(sub) : []) { MayLack = sub.Lacks("defaultOutboundAccess") };

    /// <summary>Managed services have addresses of their own; apps share those of App Service, any of them.</summary>
    public static Egress OfManaged(Sub sub, Machine machine) => machine switch
    {
        { ManagedAddresses: { Count: > 0 } told } => new(told.ConvertAll(One)),
        { IsApp: true } => new([.. Tags.Blocks($"AppService.{sub.Net.Region}").Select(Stretch.Of)]),
        _ => new(Region(sub), IsKnown: false),
    };

    private static List<Stretch> Region(Sub sub) =>
        [.. Tags.Blocks($"AzureCloud.{sub.Net.Region}").Select(Stretch.Of)];

    private static Stretch One(uint address) => new(address, address);
}
