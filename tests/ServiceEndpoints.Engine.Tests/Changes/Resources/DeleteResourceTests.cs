using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class DeleteResourceTests
{
    private static readonly string s_vault = Lab.ResourceId(ResourceType.KeyVault, "kv1");

    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.KeyVault, "kv1")
        .WithResource(ResourceType.KeyVault, "kv2")
        .After(new CreatePrivateEndpoint(new Placement("pe1"), s_vault, Lab.App));

    [Fact]
    public void Takes_its_private_endpoints_along_and_says_so()
    {
        Changed made = s_topology.Made(new DeleteResource(s_vault));

        Assert.Equal("kv2", Assert.Single(made.Topology.Resources).Name);
        Assert.Empty(made.Topology.PrivateEndpoints);
        Assert.Contains("'pe1'", Assert.Single(made.Warnings), System.StringComparison.Ordinal);
        Assert.Null(made.Subject);
    }

    [Fact]
    public void Refuses_a_resource_that_does_not_exist() =>
        Lab.Topology.Refuses(new DeleteResource(s_vault), ErrorId.ResourceNotFound);
}
