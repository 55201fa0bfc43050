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
    // What the Azure CLI calls the id of a subnet in rules of Storage.
    private const string NameInPrints = "virtualNetworkResourceId";
    private const string IgnoreMissing = "ignoreMissingVnetServiceEndpoint";

    /// <summary>A rule that names a subnet; null when the subnet is not known.</summary>
    /// <param name="reader">The object with the rule's properties.</param>
    /// <param name="resourceId">The resource that has the firewall.</param>
    /// <param name="property">What the service calls the subnet's id, or the object with the id.</param>
    /// <param name="ready">What the service calls a rule that works.</param>
    public static SimNetworkRule? VNet(
        PropertyReader reader, string resourceId, string property, NetworkRuleState ready)
    {
        bool ignoresMissing = reader.Flag(IgnoreMissing) ?? false;
        NetworkRuleState state = reader.Choice<NetworkRuleState>("state") ?? ready;
        if (!reader.Says(property))
        {
            reader.Notes.Invalid(
                ErrorId.ValueInvalid, reader.PathOf(property), "", "The rule names no subnet.", reader.Place);
            return null;
        }

        return reader.Reference(property) is not { Length: > 0 } subnetId ? null : new()
        {
            ResourceId = resourceId,
            Kind = NetworkRuleKind.VirtualNetwork,
            Value = subnetId.TrimEnd('/'),
            IgnoreMissingEndpoint = ignoresMissing,
            State = state,
        };
    }

    /// <summary>A rule that names addresses in one of its properties; null when they are not known.</summary>
    /// <param name="rule">The object with the rule's properties.</param>
    /// <param name="property">What the service calls the addresses.</param>
    /// <param name="list">The list that the rule stands in.</param>
    /// <param name="resourceId">The resource that has the firewall.</param>
    public static SimNetworkRule? Address(PropertyReader rule, string property, string list, string resourceId)
    {
        if (rule.Has(property))
        {
            return Address(rule.Notes, list, resourceId, rule.Text(property), rule.Place);
        }

        rule.Notes.Invalid(ErrorId.InvalidIPRule, list, "", "The rule names no address.", rule.Place);
        return null;
    }

    /// <summary>A rule that names addresses; null when they are not known.</summary>
    public static SimNetworkRule? Address(
        EntityNotes notes, string property, string resourceId, string? text, SourcePlace place)
    {
        if (text is null)
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
            string property = rule.Has(NameInPrints) ? NameInPrints : "id";
            rules.Add(VNet(rule, resourceId, property, NetworkRuleState.Succeeded));
        }

        foreach (PropertyReader rule in acls.Objects("ipRules"))
        {
            rule.Ignore("action");
            string property = rule.Has("ipAddressOrRange") ? "ipAddressOrRange" : "value";
            rules.Add(Address(rule, property, acls.PathOf("ipRules"), resourceId));
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
