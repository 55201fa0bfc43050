using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>
/// Which private addresses of which subnet are taken, and by what. It follows from the entities and is kept beside
/// them only so that the next free address is found without looking at all of them; so it never makes two
/// topologies differ.
/// </summary>
public sealed class AddressBook
{
    private readonly ImmutableDictionary<string, Page> _pages;

    private AddressBook(ImmutableDictionary<string, Page> pages) => _pages = pages;

    public static AddressBook Empty { get; } = new(ImmutableDictionary.Create<string, Page>(ArmId.Comparer));

    /// <summary>The id of what holds the address, or null.</summary>
    public string? OwnerOf(string subnetId, IPv4Address address) =>
        PageOf(subnetId).Owners.GetValueOrDefault(address);

    /// <summary>The ids of everything with an address in the subnet.</summary>
    public IEnumerable<string> OwnersIn(string subnetId) => PageOf(subnetId).Owners.Values;

    /// <summary>
    /// The lowest free address that Azure would give: it keeps the first four and the last of every prefix.
    /// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
    /// </summary>
    public IPv4Address? NextFreeIn(SimSubnet subnet)
    {
        ImmutableSortedSet<IPv4Address> taken = PageOf(subnet.Id).Taken;
        foreach (AddressPrefix prefix in subnet.AddressPrefix.Where(prefix => prefix.Length <= 29).Order())
        {
            uint candidate = FirstGap(taken, prefix.First.Value + 4);
            if (candidate < prefix.Last.Value)
            {
                return new(candidate);
            }
        }

        return null;
    }

    public override bool Equals(object? obj) => obj is AddressBook;

    public override int GetHashCode() => 0;

    internal AddressBook With(string subnetId, IPv4Address address, string ownerId)
    {
        Page page = PageOf(subnetId);
        return new(_pages.SetItem(subnetId, new(page.Owners.SetItem(address, ownerId), page.Taken.Add(address))));
    }

    internal AddressBook Without(string subnetId, IPv4Address address)
    {
        Page page = PageOf(subnetId);
        return new(_pages.SetItem(subnetId, new(page.Owners.Remove(address), page.Taken.Remove(address))));
    }

    /// <summary>
    /// The taken addresses ascend strictly, so "as many places on, as many addresses on" holds up to the first gap
    /// and never after: a binary search finds it.
    /// </summary>
    private static uint FirstGap(ImmutableSortedSet<IPv4Address> taken, uint first)
    {
        int start = taken.IndexOf(new(first));
        if (start < 0)
        {
            return first;
        }

        int low = 0;
        int high = taken.Count - start - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (taken[start + middle].Value - first == (uint)middle)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return first + (uint)low + 1;
    }

    private Page PageOf(string subnetId) => _pages.TryGetValue(subnetId, out Page? page) ? page : Page.Blank;

    private sealed record Page(
        ImmutableDictionary<IPv4Address, string> Owners, ImmutableSortedSet<IPv4Address> Taken)
    {
        public static Page Blank { get; } =
            new(ImmutableDictionary<IPv4Address, string>.Empty, ImmutableSortedSet<IPv4Address>.Empty);
    }
}
