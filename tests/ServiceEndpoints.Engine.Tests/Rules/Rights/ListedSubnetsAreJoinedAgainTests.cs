using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Rights;

public sealed class ListedSubnetsAreJoinedAgainTests
{
    private static readonly string s_cosmos = Lab.ResourceId(ResourceType.CosmosDbAccount, "cosmos1");
    private static readonly string s_app = Lab.ResourceId(ResourceType.WebApp, "web1");
    private static readonly string s_vault = Lab.ResourceId(ResourceType.KeyVault, "kv1");

    /// <summary>Each has a rule for hub/app, which alice may not join; elsewhere she may do everything.</summary>
    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.CosmosDbAccount, "cosmos1")
        .WithResource(ResourceType.WebApp, "web1")
        .WithResource(ResourceType.KeyVault, "kv1")
        .WithEndpoint(Lab.App, "Microsoft.AzureCosmosDB")
        .WithEndpoint(Lab.App, "Microsoft.Web")
        .WithEndpoint(Lab.App, "Microsoft.KeyVault")
        .After(new AddVNetRule(s_cosmos, Lab.App))
        .After(new AddVNetRule(s_app, Lab.App))
        .After(new AddVNetRule(s_vault, Lab.App))
        .Granted("Contributor", s_cosmos)
        .Granted("Contributor", s_app)
        .Granted("Contributor", s_vault);

    public static TheoryData<Change> Updates =>
    [
        new SetFirewall(s_cosmos) { PublicNetworkAccess = PublicNetworkAccess.Enabled },
        new SetResource(s_cosmos),
        new AddIPRule(s_cosmos, "203.0.113.7"),
        new AddIPRule(s_app, "203.0.113.0/24"),
        new SetFirewall(s_app) { DefaultAction = RuleAction.Deny },
    ];

    public static TheoryData<Change> Others =>
    [
        new SetFirewall(s_vault) { DefaultAction = RuleAction.Deny },
        new AddIPRule(s_vault, "203.0.113.7"),
        new SetResource(s_app),
        new DeleteResource(s_cosmos),
        new RemoveNetworkRule(s_cosmos, NetworkRuleKind.VirtualNetwork, Lab.App),
    ];

    [Theory]
    [MemberData(nameof(Updates))]
    public void Every_update_of_the_list_takes_the_right_again(Change change)
    {
        s_topology.Forbids(change, ErrorId.LinkedAuthorizationFailed);
        Assert.Null(s_topology.May(Lab.App, SimRoleDefinition.JoinViaServiceEndpoint).Asks(change));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void What_does_not_write_the_list_does_not(Change change) => Assert.Null(s_topology.Asks(change));

    [Fact]
    public void A_subnet_that_is_gone_is_not_joined()
    {
        SimResource account = s_topology.Resources.Find(s_cosmos)!;
        SimTopology orphaned = s_topology.With(account with
        {
            Firewall = account.Firewall with
            {
                NetworkRules = account.Firewall.NetworkRules.Replace(
                    _ => true, rule => rule with { State = NetworkRuleState.NetworkSourceDeleted }),
            },
        });

        Assert.Null(orphaned.Asks(new SetResource(s_cosmos)));
    }
}
