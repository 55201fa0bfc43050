using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Names;
using ServiceEndpoints.Sessions;

namespace ServiceEndpoints.Commands;

/// <summary>What a reader looks for behind an id or one of several properties. Code properties.</summary>
public static class PlaceText
{
    /// <summary>The subnet of the first interface.</summary>
    public static string VM(PSObject instance) =>
        instance.BaseObject is SimVM { NetworkInterfaces: [var first, ..] } ? ArmId.PathOf(first.SubnetId) : "";

    /// <summary>What is attached to a subnet, by name.</summary>
    public static string Attached(PSObject instance)
    {
        if (instance.BaseObject is not SimSubnet subnet)
        {
            return "";
        }

        string?[] all =
        [
            subnet.RouteTable,
            subnet.NetworkSecurityGroup,
            subnet.NatGateway,
            .. subnet.ServiceEndpointPolicy,
            subnet.Delegation,
        ];
        return string.Join(", ", all.Where(name => name is not null));
    }

    public static string Interface(PSObject instance) =>
        instance.BaseObject is SimNetworkInterface nic ? ArmId.PathOf(nic.SubnetId) : "";

    public static string NetworkRule(PSObject instance) => instance.BaseObject switch
    {
        SimNetworkRule { Scm: true } rule => $"scm: {rule}",
        object other => other.ToString() ?? "",
    };

    /// <summary>What a policy definition lists: accounts by name, everything else as it is.</summary>
    public static string PolicyEntries(PSObject instance) => instance.BaseObject is SimServiceEndpointPolicyDefinition definition
        ? ListText.Of([.. definition.ServiceResource.Select(entry =>
            entry.Contains("/storageAccounts/", StringComparison.OrdinalIgnoreCase) ? ArmId.NameOf(entry) : entry)])
        : "";

    /// <summary>The simulated clock counts seconds, in UTC.</summary>
    public static string Time(PSObject instance) => instance.BaseObject is SimChange change
        ? change.Time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
        : "";

    public static string DnsAnswer(PSObject instance) => instance.BaseObject is SimDnsRecord record
        ? record.NameHost ?? record.IPAddress?.ToString() ?? record.AddressSet ?? ""
        : "";
}
