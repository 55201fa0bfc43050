using System.Linq;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ClassicAccountRuleTests
{
    private static readonly SimTopology s_lab = Lab.Topology
        .Made(new CreateResource(new("stclassic"), ResourceType.StorageAccount)
        {
            DeploymentModel = DeploymentModel.Classic,
        })
        .Topology;

    private static SimResource Account => s_lab.Resources.Named("stclassic").Single();

    [Fact]
    public void A_classic_account_has_the_id_of_its_own_provider_and_is_open()
    {
        Assert.EndsWith("/providers/Microsoft.ClassicStorage/storageAccounts/stclassic", Account.Id);
        Assert.Equal(RuleAction.Allow, Account.Firewall.DefaultAction);
        Assert.Equal("stclassic.blob.core.windows.net", Account.Fqdn);
    }

    [Fact]
    public void It_takes_no_rules() =>
        s_lab.Refuses(new AddIPRule(Account.Id, "203.0.113.7"), ErrorId.NotSupportedByResource);

    [Fact]
    public void It_takes_no_switches()
    {
        s_lab.Refuses(
            new SetFirewall(Account.Id) { DefaultAction = RuleAction.Deny }, ErrorId.NotSupportedByResource);
        s_lab.Refuses(
            new SetFirewall(Account.Id) { PublicNetworkAccess = PublicNetworkAccess.Disabled },
            ErrorId.NotSupportedByResource);
        s_lab.Refuses(
            new SetResource(Account.Id) { DefaultAction = RuleAction.Deny }, ErrorId.NotSupportedByResource);
    }

    [Fact]
    public void Nothing_but_storage_is_classic() => Lab.Topology.Refuses(
        new CreateResource(new("kv-classic"), ResourceType.KeyVault) { DeploymentModel = DeploymentModel.Classic },
        ErrorId.NotSupportedByResource);
}
