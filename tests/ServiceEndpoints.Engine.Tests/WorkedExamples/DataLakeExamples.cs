using System.Linq;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation says of Data Lake Store accounts and VNets.</summary>
public sealed class DataLakeExamples
{
    [Theory]
    [InlineData("westus")]
    [InlineData("westeurope")]
    [Trait("Example", "121")]
    public void Account_and_network_of_different_regions_do_not_go_together(string region) => Lab.Topology
        .WithResource(ResourceType.DataLakeStoreGen1, "lake", region)
        .WithEndpoint(Lab.App, "Microsoft.AzureActiveDirectory")
        .Refuses(
            new AddVNetRule(Lab.ResourceId(ResourceType.DataLakeStoreGen1, "lake"), Lab.App),
            ErrorId.VirtualNetworkRuleBadRequest);

    [Fact]
    [Trait("Example", "122")]
    public void Data_is_not_browsed_in_the_portal_also_from_inside_the_network()
    {
        SimReachability answer = new World()
            .VNet("hub", "10.0.0.0/16")
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.AzureActiveDirectory")
            .VM("vm1", "hub/app", "10.0.1.4")
            .Resource(ResourceType.DataLakeStoreGen1, "lake", defaultAction: RuleAction.Deny)
            .VNetRule("lake", "hub/app")
            .Ask("vm1", "lake");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Contains("Data cannot be browsed", answer.Caveats.Single(caveat => caveat.Id == "Portal").Text);
    }
}
