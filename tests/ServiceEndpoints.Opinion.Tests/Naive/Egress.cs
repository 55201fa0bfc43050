using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Opinion.Naive;

/// <summary>The public addresses with which a place may leave for the internet.</summary>
internal static class Egress
{
    /// <summary>NAT gateway, own address, some address of the region; none when the subnet is private.</summary>
    public static List<Stretch> Of(Sub sub, Card? card) =>
        sub.Pool is { Addresses.Count: > 0 } pool ? pool.Addresses.ConvertAll(One)
        : card?.Public is { } address ? [One(address)]
        : sub.DefaultOutbound ? [.. Tags.Blocks($"AzureCloud.{sub.Net.Region}").Select(Stretch.Of)]
        : [];

    private static Stretch One(uint address) => new(address, address);
}
