using System.Linq;
using ServiceEndpoints.Changes.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Security;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SecurityRuleAddressLimitRuleTests
{
    private static readonly ValueList<string> s_addresses =
        Enumerable.Range(0, 4000).Select(number => $"10.0.{number / 250}.{number % 250}").ToValueList();

    [Fact]
    public void Takes_four_thousand_addresses_on_a_side_and_no_more()
    {
        SimTopology full = SecurityLab.Topology.After(SecurityLab.Rule with { SourceAddressPrefix = s_addresses });

        full.Refuses(SecurityLab.Rule with { Name = "rule2", Priority = 200 }, ErrorId.LimitExceeded);
    }

    [Fact]
    public void Counts_the_sides_apart()
    {
        AddSecurityRule change = SecurityLab.Rule with
        {
            SourceAddressPrefix = s_addresses,
            DestinationAddressPrefix = s_addresses,
        };

        Assert.Single(SecurityLab.Topology.After(change).RulesOf());
    }
}
