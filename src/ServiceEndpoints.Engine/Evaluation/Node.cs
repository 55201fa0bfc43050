using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation;

/// <summary>A place in a subnet that sends and receives.</summary>
internal abstract record Node(CompiledSubnet Subnet)
{
    public abstract AddressSet Addresses { get; }

    public abstract string Name { get; }

    public abstract string Id { get; }

    /// <summary>The id of what it belongs to: the same for all interfaces of a machine.</summary>
    public virtual string OwnerId => Id;

    public virtual string Location => Subnet.VNet.Location;

    public virtual bool IsRunning => true;

    /// <summary>Why it is not known whether it runs; null when it is.</summary>
    public virtual UnresolvedValue? UnreadPower => null;

    /// <summary>Whether nobody said if it runs.</summary>
    public virtual bool IsPowerAssumed => false;

    /// <summary>Whether it sends on what is not for itself.</summary>
    public virtual bool Forwards => false;

    /// <summary>The security group of its own, besides the subnet's.</summary>
    public virtual string? SecurityGroupId => null;

    /// <summary>Whether it leaves with a public address of its own, known or not.</summary>
    public virtual bool HasPublicIPAddress => false;

    /// <summary>The public addresses of its own that are known.</summary>
    public virtual AddressSet PublicAddresses => AddressSet.Empty;

    /// <summary>
    /// The first value of its own that could not be read whose property has the word in its name; null when all was.
    /// </summary>
    public virtual UnresolvedValue? Unread(string word) => null;

    /// <summary>Why it is not known which of <see cref="Addresses"/> it has; null when it is known.</summary>
    public virtual UnresolvedValue? UnreadAddress => Unread("privateIPAddress");

    /// <summary>What it is called where the interface matters.</summary>
    public virtual string InterfaceName => Name;

    /// <summary>Source addresses as people call them.</summary>
    public virtual string TextOf(AddressSet source) => source.ToString();

    public sealed override string ToString() => Name;

    /// <summary>The groups that filter here: the subnet's before its own, as for inbound traffic.</summary>
    public IEnumerable<(string GroupId, string Where)> SecurityGroupIds()
    {
        if (Subnet.Subnet.NetworkSecurityGroupId is { } ofSubnet)
        {
            yield return (ofSubnet, $"subnet {Subnet.Subnet}");
        }

        if (SecurityGroupId is { } own)
        {
            yield return (own, $"interface {InterfaceName}");
        }
    }
}
