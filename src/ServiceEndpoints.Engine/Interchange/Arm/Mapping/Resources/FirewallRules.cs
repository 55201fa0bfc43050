using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Arm.Mapping.Resources;

/// <summary>Makes the rules of a resource's firewall from the forms in which services write them.</summary>
internal static class FirewallRules
{
    private const string IgnoreMissing = "ignoreMissingVnetServiceEndpoint";

    /// <summary>A rule that names a subnet; null when the subnet is not known.</summary>
    /// <param name="reader">The object with the rule's properties.</param>
    /// <param name="resourceId">The resource that has the firewall.</param>
    /// <param name="subnetId">The subnet that the rule names.</param>
    /// <param name="ready">What the service calls a rule that works.</param>
    public static SimNetworkRule? VNet(
        PropertyReader reader, string resourceId, string? subnetId, NetworkRuleState ready)
    {
        bool ignoresMissing = reader.Flag(IgnoreMissing) ?? false;
        NetworkRuleState state = reader.Choice<NetworkRuleState>("state") ?? ready;
        return string.IsNullOrEmpty(subnetId) ? null : new()
        {
            ResourceId = resourceId,
            Kind = NetworkRuleKind.VirtualNetwork,
            Value = subnetId.TrimEnd('/'),
            IgnoreMissingEndpoint = ignoresMissing,
            State = state,
        };
    }

    /// <summary>A rule that names addresses; null when they are not known.</summary>
    public static SimNetworkRule? Address(
        EntityNotes notes, string property, string resourceId, string? text, SourcePlace place)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (AddressRange.TryParse(text, out AddressRange range, out string reason))
        {
            return new()
            {
                ResourceId = resourceId,
                Kind = NetworkRuleKind.IPRange,
                Value = text,
                Range = range,
            };
        }

        if (text.Contains(':'))
        {
            notes.NotModelled(property, place);
            return null;
        }

        notes.Invalid(ErrorId.InvalidIPRule, property, text, reason, place);
        return null;
    }

    /// <summary>The rules <c>{ value }</c> and <c>{ id }</c> of services that have network ACLs.</summary>
    public static ValueList<SimNetworkRule> Of(PropertyReader acls, string resourceId)
    {
        List<SimNetworkRule?> rules = [];
        foreach (PropertyReader rule in acls.Objects("virtualNetworkRules"))
        {
            rule.Ignore("action");
            string? subnet = rule.Id("id") ?? rule.Id("virtualNetworkResourceId");
            rules.Add(VNet(rule, resourceId, subnet, NetworkRuleState.Succeeded));
        }

        foreach (PropertyReader rule in acls.Objects("ipRules"))
        {
            rule.Ignore("action");
            string? text = rule.Text("value") ?? rule.Text("ipAddressOrRange");
            rules.Add(Address(acls.Notes, acls.PathOf("ipRules"), resourceId, text, rule.Place));
        }

        foreach (PropertyReader rule in acls.Objects("resourceAccessRules"))
        {
            rule.Ignore("tenantId");
            rules.Add(Instance(resourceId, rule.Id("resourceId")));
        }

        return rules.OfType<SimNetworkRule>().ToValueList();
    }

    public static SimNetworkRule? Instance(string resourceId, string? instanceId) =>
        string.IsNullOrEmpty(instanceId) ? null : new()
        {
            ResourceId = resourceId,
            Kind = NetworkRuleKind.ResourceInstance,
            Value = instanceId,
        };

    public static SimResource With(this SimResource resource, SimNetworkRule rule) => resource with
    {
        Firewall = resource.Firewall with { NetworkRules = resource.Firewall.NetworkRules.Add(rule) },
    };

    /// <summary>The resource with what is not known of one of its rules that stands beside it.</summary>
    public static SimResource WithDoubts(this SimResource resource, string property, EntityReader rule) => resource with
    {
        Unresolved = resource.Unresolved
            .Concat(rule.Notes.Values
                .Where(value => value.Property != EntityNotes.Name)
                .Select(value => value with { Property = $"{property}.{value.Property}" }))
            .ToValueList(),
    };
}
