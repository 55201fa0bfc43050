using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class SetFirewallTests
{
    private static readonly string s_account = Lab.ResourceId(ResourceType.StorageAccount, "stdata");
    private static readonly SimTopology s_topology = Lab.Topology.WithResource(ResourceType.StorageAccount, "stdata");

    [Fact]
    public void Changes_only_what_is_named()
    {
        SimFirewall after = Set(new SetFirewall(s_account) { DefaultAction = RuleAction.Deny });

        Assert.Equal(RuleAction.Deny, after.DefaultAction);
        Assert.Equal(["AzureServices"], after.Bypass);
        Assert.Equal(PublicNetworkAccess.Enabled, after.PublicNetworkAccess);
    }

    [Fact]
    public void Keeps_the_rules()
    {
        SimTopology before = s_topology.After(new AddIPRule(s_account, "203.0.113.0/24"));

        SimTopology after = before.After(new SetFirewall(s_account) { DefaultAction = RuleAction.Deny });

        Assert.Equal(before.RulesOf(s_account), after.RulesOf(s_account));
    }

    [Fact]
    public void Changes_nothing_when_all_is_so_already() => Assert.Same(
        s_topology,
        s_topology.After(new SetFirewall(s_account) { DefaultAction = RuleAction.Allow, Bypass = ["azureservices"] }));

    [Theory]
    [InlineData("None", "")]
    [InlineData("metrics,LOGGING", "Logging, Metrics")]
    [InlineData("AzureServices,Logging,Metrics", "AzureServices, Logging, Metrics")]
    public void Sets_the_exceptions_in_the_spelling_of_Azure(string words, string expected) =>
        Assert.Equal(
            expected, Set(new SetFirewall(s_account) { Bypass = [.. words.Split(',')] }).Bypass.ToString());

    [Theory]
    [InlineData("None,Logging")]
    [InlineData("Everything")]
    public void Refuses_exceptions_that_there_are_not(string words) => s_topology.Refuses(
        new SetFirewall(s_account) { Bypass = [.. words.Split(',')] }, ErrorId.NotSupportedByResource);

    [Fact]
    public void Shows_that_there_are_no_exceptions()
    {
        SimResourceFirewall shown = Shown(new SetFirewall(s_account) { Bypass = ["None"] });

        Assert.Equal(("stdata", ResourceType.StorageAccount), (shown.Resource, shown.Type));
        Assert.Equal(["None"], shown.Bypass);
    }

    [Fact]
    public void Switches_public_access_off() => Assert.Equal(
        PublicNetworkAccess.Disabled,
        Set(new SetFirewall(s_account) { PublicNetworkAccess = PublicNetworkAccess.Disabled }).PublicNetworkAccess);

    [Fact]
    public void Refuses_a_resource_that_does_not_exist() => Lab.Topology.Refuses(
        new SetFirewall(s_account) { DefaultAction = RuleAction.Deny }, ErrorId.ResourceNotFound);

    private static SimFirewall Set(SetFirewall change) =>
        s_topology.After(change).Resources.Find(s_account)!.Firewall;

    private static SimResourceFirewall Shown(SetFirewall change) =>
        Assert.IsType<SimResourceFirewall>(s_topology.Made(change).Subject);
}
