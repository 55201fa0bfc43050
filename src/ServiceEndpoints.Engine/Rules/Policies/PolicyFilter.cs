using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Policies;

/// <summary>
/// The service endpoint policies of one subnet together: which accounts its traffic may go to over the endpoint.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview
/// </summary>
internal sealed class PolicyFilter
{
    /// <summary>Such a property of a subnet that could not be read leaves it open which policies there are.</summary>
    internal const string Property = "serviceEndpointPolicies";

    private const string Storage = "Microsoft.Storage";
    private const string StorageEverywhere = "Microsoft.Storage.Global";

    private readonly SimTopology _topology;
    private readonly SimSubnet _subnet;
    private readonly List<SimServiceEndpointPolicy> _policies;

    private PolicyFilter(SimTopology topology, SimSubnet subnet)
    {
        _topology = topology;
        _subnet = subnet;
        _policies = subnet.ServiceEndpointPolicyIds
            .Select(topology.ServiceEndpointPolicies.Find)
            .OfType<SimServiceEndpointPolicy>()
            .ToList();
    }

    /// <summary>Policies filter what goes to Storage, nothing else.</summary>
    public static bool Concerns(SimServiceEndpoint endpoint) =>
        ArmId.Same(endpoint.Service, Storage) || ArmId.Same(endpoint.Service, StorageEverywhere);

    /// <summary>Whether the subnet has policies, or may have some.</summary>
    public static bool MayFilter(SimSubnet subnet) =>
        subnet.ServiceEndpointPolicyIds.Count > 0 || subnet.Unread(Property) is not null;

    /// <param name="topology">Holds the policies, or does not hold them.</param>
    /// <param name="subnet">The one whose endpoint carries the traffic.</param>
    /// <param name="account">Null when it is not known which account answers.</param>
    public static PolicyRuling Judge(SimTopology topology, SimSubnet subnet, SimResource? account)
    {
        PolicyFilter filter = new(topology, subnet);
        PolicyRuling? ruling = account is null ? filter.ForNobodyKnows() : filter.For(account);
        return ruling ?? filter.Open();
    }

    /// <summary>Whether the subnet has policies that filter nothing yet.</summary>
    public static bool IsIdle(SimTopology topology, SimSubnet subnet) =>
        MayFilter(subnet) && Judge(topology, subnet, null).Outcome == Verdict.Reachable;

    private string Names => string.Join(", ", _policies);

    private bool Filters => _policies.Any(policy => PolicyListing.Of(policy).HasResources);

    private PolicyRuling? For(SimResource account)
    {
        if (account.DeploymentModel != DeploymentModel.Classic)
        {
            return Admit(account) ?? (Filters ? Uncertain() ?? Deny(account) : Uncertain());
        }

        return Filters ? DenyClassic(account) : Uncertain();
    }

    private PolicyRuling? Admit(SimResource account)
    {
        foreach (SimServiceEndpointPolicy policy in _policies)
        {
            if (PolicyListing.Of(policy).EntryFor(account) is { } entry)
            {
                Rule rule = _policies.Count > 1 ? PoliciesAddUp.Instance : PoliciesAdmitListedAccounts.Instance;
                return new(
                    Verdict.Reachable, Reason.Allowed, rule, policy.Name, $"{policy} on {_subnet} lists {account}.", entry);
            }
        }

        return null;
    }

    private PolicyRuling Deny(SimResource account)
    {
        string first = _policies[0].Name;
        return new(
            Verdict.Blocked,
            Reason.EndpointPolicyDenied,
            PoliciesDenyUnlistedAccounts.Instance,
            Names,
            $"{_subnet} has the service endpoint {(_policies.Count == 1 ? "policy" : "policies")} {Names}, and {account} is "
            + $"not listed.{WhyElsewhere(account)} List it with Add-SimServiceEndpointPolicyDefinition {first} -Name "
            + $"{account} -ServiceResource {account}.");
    }

    private PolicyRuling DenyClassic(SimResource account) => new(
        Verdict.Blocked,
        Reason.EndpointPolicyDenied,
        PoliciesDenyClassicAccounts.Instance,
        Names,
        $"{account} is a classic account, and service endpoint policies such as {Names} on {_subnet} deny all of them. "
        + "Migrate the account to Resource Manager, or detach the policies.");

    private PolicyRuling? ForNobodyKnows() => Uncertain() ?? (Filters
        ? NotKnown($"{Names} on {_subnet} lists accounts, and which account is meant is not known.")
        : null);

    /// <summary>What more the policies may list; null when all is known.</summary>
    private PolicyRuling? Uncertain()
    {
        if (_subnet.Unread(Property) is { } unread)
        {
            return NotKnown($"{_subnet} has service endpoint policies that could not be read: {unread}.");
        }

        if (_topology.Scope == TopologyScope.Partial && _policies.Count < _subnet.ServiceEndpointPolicyIds.Count)
        {
            string missing = ArmId.NameOf(_subnet.ServiceEndpointPolicyIds
                .First(id => !_topology.ServiceEndpointPolicies.TryGet(id, out _)));
            return NotKnown($"The service endpoint policy {missing} of {_subnet} is not in the topology.");
        }

        return _policies.Select(policy => (policy, PolicyListing.Of(policy).Doubt))
            .Where(entry => entry.Doubt is not null)
            .Select(entry => NotKnown($"What {entry.policy} on {_subnet} lists is not known: {entry.Doubt}."))
            .FirstOrDefault();
    }

    /// <summary>Accounts that the endpoint reaches only since it has a policy.</summary>
    private string WhyElsewhere(SimResource account) =>
        RegionCatalogue.TryGet(_subnet.Location, out AzureRegion? own)
        && !ArmId.Same(account.Location, own.Name) && !ArmId.Same(account.Location, own.Pair)
            ? $" With a policy the endpoint covers every region, {account.Location} among them."
            : "";

    private PolicyRuling Open() => new(
        Verdict.Reachable,
        Reason.Allowed,
        PoliciesNeedAResource.Instance,
        Names,
        $"The service endpoint policies of {_subnet} list no resource, so that they filter nothing.");

    private PolicyRuling NotKnown(string text) => new(
        Verdict.Unknown, Reason.UnresolvedReference, PoliciesTellAccountsApart.Instance, _subnet.ToString(), text);
}
