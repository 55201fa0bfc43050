using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class TagRoutesHaveATieOrderTests
{
    private static readonly IPv4Address s_server = BuiltIn("Sql.WestEurope").Addresses.First;

    [Fact]
    public void A_regional_tag_beats_the_global_one()
    {
        SimReachability answer = Ask("Sql -> None", "Sql.WestEurope -> Internet");

        Assert.Equal(("SE3014", NextHopType.Internet), (answer.RoutedBy(), answer.NextHopType));
    }

    [Fact]
    public void An_explicit_prefix_beats_the_tag_that_holds_it()
    {
        SimReachability answer = Ask("Sql.WestEurope -> None", $"{Prefix("Sql.WestEurope")} -> Internet");

        Assert.Equal(("SE3014", NextHopType.Internet), (answer.RoutedBy(), answer.NextHopType));
    }

    [Fact]
    public void The_order_is_for_equal_prefixes_only()
    {
        SimReachability answer = Ask("Sql.WestEurope -> None", $"{s_server}/32 -> Internet");

        Assert.Equal(("SE3010", NextHopType.Internet), (answer.RoutedBy(), answer.NextHopType));
    }

    private static SimReachability Ask(params string[] routes) =>
        Estate.HubWithPublicVM().RouteTable("rt", "hub/app", routes).Ask("vm1", $"{s_server}");

    private static AddressPrefix Prefix(string tag) =>
        BuiltIn(tag).Prefixes.First(prefix => prefix.Contains(s_server));

    private static SimServiceTag BuiltIn(string name) =>
        BuiltInServiceTags.Instance.All.Single(tag => tag.Name == name);
}
