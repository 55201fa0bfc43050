using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class CustomSubdomainRuleTests
{
    private static readonly SimTopology s_lab = Lab.Topology.WithEndpoint(Lab.App, "Microsoft.CognitiveServices");

    private static readonly string s_account = Lab.ResourceId(ResourceType.CognitiveServicesAccount, "vision");

    [Fact]
    public void An_account_with_a_name_of_its_own_takes_VNet_rules() => Assert.Single(s_lab
        .After(new CreateResource(new Placement("vision"), ResourceType.CognitiveServicesAccount))
        .After(new AddVNetRule(s_account, Lab.App))
        .RulesOf(s_account));

    [Fact]
    public void One_without_does_not_and_takes_IP_rules()
    {
        SimTopology lab = s_lab.After(
            new CreateResource(new Placement("vision"), ResourceType.CognitiveServicesAccount) { NoCustomSubdomain = true });

        Assert.Equal("eastus.api.cognitive.microsoft.com", lab.Resources.Find(s_account)!.Fqdn);
        lab.Refuses(new AddVNetRule(s_account, Lab.App), ErrorId.SkuNotSupported);
        Assert.Single(lab.After(new AddIPRule(s_account, "203.0.113.7")).RulesOf(s_account));
    }

    [Fact]
    public void Others_always_have_a_name_of_their_own() => Lab.Topology.Refuses(
        new CreateResource(new Placement("kv-contoso"), ResourceType.KeyVault) { NoCustomSubdomain = true },
        ErrorId.NotSupportedByResource);
}
