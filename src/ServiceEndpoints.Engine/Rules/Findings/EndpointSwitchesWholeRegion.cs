using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class EndpointSwitchesWholeRegion : FindingRule
{
    public static readonly EndpointSwitchesWholeRegion Instance = new();

    private EndpointSwitchesWholeRegion()
        : base(
            "SE1621",
            Severity.Information,
            "A Storage endpoint switches every account of its regions",
            "From a subnet with a Storage endpoint, every account of the covered regions sees private "
            + "addresses, not only the one that the endpoint was meant for. IP rules of those accounts stop "
            + "matching the subnet.",
            "See that each account that {subnet} uses has a rule for it: Add-SimNetworkRule -Subnet {subnet}.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach (EndpointUse use in survey.EndpointsTo(ServiceFamily.Storage))
        {
            HashSet<string> named = survey.RulesNaming(use.Subnet)
                .Where(rule => ClosedAccounts.Include(rule.Resource) && survey.Covers(use, rule.Resource.Location))
                .Select(rule => rule.Resource.Id)
                .ToHashSet(ArmId.Comparer);
            if (named.Count == 0)
            {
                continue;
            }

            IReadOnlyList<SimResource>[] covered = survey.Accounts.Behind(survey, use).ToArray();
            int others = covered.Sum(list => list.Count) - named.Count;
            if (others > 0)
            {
                IEnumerable<string> names = covered
                    .SelectMany(list => list)
                    .Where(account => !named.Contains(account.Id))
                    .Select(account => account.Name);
                yield return Found(
                    use.Subnet,
                    $"Over the endpoint {use.Endpoint} of {use.Subnet} these accounts see private addresses too, and "
                    + $"have no rule for it: {NameList.Of(names, others)}.",
                    ("subnet", use.Subnet));
            }
        }
    }
}
