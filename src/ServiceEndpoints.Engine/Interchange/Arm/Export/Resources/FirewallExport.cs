using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export.Resources;

/// <summary>One resource with what of its firewall can be written, told apart by the kind of rule.</summary>
internal sealed class FirewallExport
{
    private readonly List<SimNetworkRule> _rules;

    public FirewallExport(SimResource resource, ExportEstate estate)
    {
        Resource = resource;
        Estate = estate;
        _rules = [.. resource.Firewall.NetworkRules.Where(CanBeWritten)];
    }

    public SimResource Resource { get; }

    public ExportEstate Estate { get; }

    public SimFirewall Firewall => Resource.Firewall;

    public IReadOnlyList<SimNetworkRule> Rules => _rules;

    public IEnumerable<SimNetworkRule> VNetRules => Of(NetworkRuleKind.VirtualNetwork);

    public IEnumerable<SimNetworkRule> AddressRules => Of(NetworkRuleKind.IPRange);

    public IEnumerable<SimNetworkRule> InstanceRules => Of(NetworkRuleKind.ResourceInstance);

    public string? PublicNetworkAccess => Firewall.PublicNetworkAccess == Model.PublicNetworkAccess.NotSet
        ? null
        : Firewall.PublicNetworkAccess.ToString();

    public string Id(string id) => Written.Id(id, Resource.Id);

    /// <summary>The SKU, or the usual one where the topology says none.</summary>
    public string Sku(string usual)
    {
        if (Resource.Sku is not { } sku)
        {
            Estate.Assume(Resource, nameof(Resource.Sku), $"It is {usual}.");
            return usual;
        }

        return Written.Text(sku);
    }

    public void OmitRules(string reason) => Estate.Omit(Resource, nameof(SimFirewall.NetworkRules), reason);

    /// <summary>Adds the resource, which waits for the subnets that its rules name.</summary>
    public void Add(JsonObject? sku, string? kind, JsonObject properties, params IEnumerable<string?> needs) => Estate.Add(
        Resource.Id,
        Written.Object(
            ("location", ExportEstate.Location(Resource.Location)),
            ("sku", sku),
            ("kind", kind),
            ("properties", properties)),
        [.. VNetRules.Select(rule => rule.Value), .. needs]);

    /// <summary>Adds a part of the resource, such as a rule.</summary>
    public void AddPart(string collection, string name, JsonObject properties, params IEnumerable<string?> needs) =>
        Estate.Add(
            ArmId.Child(Resource.Id, collection, name),
            Written.Object(("properties", properties)),
            [Resource.Id, .. needs]);

    /// <summary>The name of a rule, or one that says which it is among its kind.</summary>
    public string NameOf(SimNetworkRule rule, string otherwise)
    {
        if (rule.Name is null)
        {
            Estate.Assume(Resource, nameof(SimFirewall.NetworkRules), $"The rule {rule} is called {otherwise}.");
        }

        return rule.Name ?? otherwise;
    }

    private IEnumerable<SimNetworkRule> Of(NetworkRuleKind kind) => _rules.Where(rule => rule.Kind == kind);

    private bool CanBeWritten(SimNetworkRule rule)
    {
        if (rule.State is not (NetworkRuleState.Succeeded or NetworkRuleState.Ready))
        {
            OmitRules($"The rule {rule} is in the state {rule.State}, which cannot be deployed.");
            return false;
        }

        if (rule.Condition is not null)
        {
            OmitRules($"What the rule {rule} asks of {rule.Condition} is not known.");
            return false;
        }

        if (rule.Database is not null)
        {
            OmitRules($"The rule {rule} is kept in the database, where templates do not reach.");
            return false;
        }

        if (rule.Stale || rule.Interrupted)
        {
            OmitRules($"That the endpoint for the rule {rule} was away for a time is not deployed.");
        }

        return true;
    }
}
