using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>
/// Which private addresses of which subnet are taken, and which public ones, and by what. It follows from the
/// entities and is kept beside them only so that an owner or the next free address is found without looking at all
/// of them; so it never makes two topologies differ.
/// </summary>
public sealed class AddressBook
{
    private readonly ImmutableDictionary<string, Page> _pages;
    private readonly ImmutableDictionary<IPv4Address, string> _publicOwners;

    private AddressBook(
        ImmutableDictionary<string, Page> pages, ImmutableDictionary<IPv4Address, string> publicOwners)
    {
        _pages = pages;
        _publicOwners = publicOwners;
    }

    public static AddressBook Empty { get; } = new(
        ImmutableDictionary.Create<string, Page>(ArmId.Comparer), ImmutableDictionary<IPv4Address, string>.Empty);

    /// <summary>The id of what holds the address, or null.</summary>
    public string? OwnerOf(string subnetId, IPv4Address address) =>
        PageOf(subnetId).Owners.GetValueOrDefault(address);

    /// <summary>
    /// The id of the interface, NAT gateway, managed service or on-premises network with the public address, or null.
    /// </summary>
    public string? PublicOwnerOf(IPv4Address address) => _publicOwners.GetValueOrDefault(address);

    /// <summary>The ids of everything with an address in the subnet.</summary>
    public IEnumerable<string> OwnersIn(string subnetId) => PageOf(subnetId).Owners.Values;

    /// <summary>The taken addresses of the subnet, ascending.</summary>
    public IReadOnlyCollection<IPv4Address> TakenIn(string subnetId) => PageOf(subnetId).Taken;

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
        Page written = new(page.Owners.SetItem(address, ownerId), page.Taken.Add(address));
        return new(_pages.SetItem(subnetId, written), _publicOwners);
    }

    internal AddressBook WithPublic(IPv4Address address, string ownerId) =>
        new(_pages, _publicOwners.SetItem(address, ownerId));

    internal AddressBook Without(string subnetId, IPv4Address address)
    {
        Page page = PageOf(subnetId);
        Page written = new(page.Owners.Remove(address), page.Taken.Remove(address));
        return new(_pages.SetItem(subnetId, written), _publicOwners);
    }

    /// <summary>Leaves the address to another owner that has written it down since.</summary>
    internal AddressBook WithoutPublic(IPv4Address address, string ownerId) =>
        ArmId.Same(PublicOwnerOf(address), ownerId) ? new(_pages, _publicOwners.Remove(address)) : this;

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
