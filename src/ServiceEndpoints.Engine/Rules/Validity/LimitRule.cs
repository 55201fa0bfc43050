using System.Globalization;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Azure has limits; a topology may set its own in their place.</summary>
public sealed class LimitRule : Rule
{
    public static readonly LimitRule Instance = new();

    private LimitRule()
        : base(
            "SE1005",
            "Limits hold",
            "No more of a thing is taken than the limit of its scope.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    /// <summary>The number in force; null where neither the topology nor the catalogue has one.</summary>
    public static int? NumberOf(SimTopology topology, string limit) =>
        (topology.Limit.Count == 0 ? null : OwnOf(topology, limit)) ?? ServiceLimits.Find(limit)?.Value;

    /// <param name="topology">Whose own limits come first.</param>
    /// <param name="limit">A name of <see cref="ServiceLimits"/>.</param>
    /// <param name="count">How many there would be.</param>
    /// <param name="target">What they would be too many for.</param>
    public static Refusal? Judge(SimTopology topology, string limit, int count, string target) =>
        NumberOf(topology, limit) is { } number && count > number ? Exceeded(limit, number, count, target) : null;

    private static int? OwnOf(SimTopology topology, string limit) =>
        topology.Limit.FirstOrDefault(entry => ArmId.Same(entry.Name, limit))?.Number;

    private static Refusal Exceeded(string limit, int number, int count, string target)
    {
        ServiceLimit known = ServiceLimits.Find(limit)!;
        string own = number == known.Value
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" (a limit of this topology; Azure's is {known.Value})");
        return new(
            ErrorId.LimitExceeded,
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{target}' would have {count} of at most {number} {known.Counts}{own}. See {known.Source}"),
            target);
    }
}
