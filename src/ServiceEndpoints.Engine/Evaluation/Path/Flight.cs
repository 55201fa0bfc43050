using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Routing;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>A part of the traffic on its way, with what it met so far.</summary>
internal sealed record Flight(Traffic Traffic)
{
    /// <summary>Where it started; null for traffic from outside.</summary>
    public Node? Origin { get; init; }

    /// <summary>Where the origin's subnet sent it; null before that.</summary>
    public NextHopType? FirstHop { get; init; }

    /// <summary>The source addresses that it had before an appliance translated them; null while it has them.</summary>
    public AddressSet? Sent { get; init; }

    /// <summary>Whether it went to an on-premises network and came back.</summary>
    public bool HasReturned { get; init; }

    /// <summary>The source addresses that it had at its start.</summary>
    public AddressSet Client => Sent ?? Traffic.Source;

    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The ids of the appliances that forwarded it.</summary>
    public ValueList<string> Passed { get; init; } = [];

    /// <summary>The ids of the subnets from which appliances sent it on.</summary>
    public ValueList<string> Exits { get; init; } = [];

    /// <summary>Whether an appliance may have translated the source, and it is not known to what.</summary>
    public bool HasUnknownSource => Findings.Any(finding => finding.Rule is AppliancesTranslateTheSource);

    public bool IsStopped => Findings.Any(finding => !finding.IsUnknown);

    /// <summary>The part of it that comes from these clients; null when none does.</summary>
    public Flight? OnlyOf(AddressSet clients)
    {
        if (clients.IsSupersetOf(Client))
        {
            return this;
        }

        AddressSet some = Client.Intersect(clients);
        return some.IsEmpty ? null
            : Sent is null ? this with { Traffic = Traffic with { Source = some } }
            : this with { Sent = some };
    }

    public Flight With(Finding finding) => this with { Findings = Findings.Add(finding) };

    public Flight With(IEnumerable<Finding> findings) =>
        this with { Findings = [.. Findings, .. findings] };
}
