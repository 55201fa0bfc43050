using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Resources;

public sealed class SetResourceTests
{
    private static readonly string s_bus = Lab.ResourceId(ResourceType.ServiceBusNamespace, "contoso01");

    private static readonly SimTopology s_topology =
        Lab.Topology.WithResource(ResourceType.ServiceBusNamespace, "contoso01", sku: "Premium");

    [Fact]
    public void Changes_only_what_is_named()
    {
        SimResource before = s_topology.Resources.Find(s_bus)!;

        SimResource after = s_topology.After(new SetResource(s_bus) { Sku = "Standard" }).Resources.Find(s_bus)!;

        Assert.Equal(before with { Sku = "Standard" }, after);
    }

    [Fact]
    public void Forgets_the_address_when_it_is_null()
    {
        SetResource change = new(s_bus) { PublicIPAddress = Edit<string?>.To(null) };

        Assert.Null(s_topology.After(change).Resources.Find(s_bus)!.PublicIPAddress);
    }

    [Fact]
    public void Changes_nothing_when_nothing_is_named() =>
        Assert.Same(s_topology, s_topology.After(new SetResource(s_bus)));

    [Fact]
    public void Refuses_a_tier_that_cannot_keep_the_rules()
    {
        SimTopology secured = s_topology
            .WithEndpoint(Lab.App, "Microsoft.ServiceBus")
            .After(new AddVNetRule(s_bus, Lab.App));

        secured.Refuses(new SetResource(s_bus) { Sku = "Standard" }, ErrorId.SkuNotSupported);
    }

    [Fact]
    public void Refuses_a_SKU_where_there_is_none() => Lab.Topology
        .WithResource(ResourceType.SqlServer, "sql1")
        .Refuses(
            new SetResource(Lab.ResourceId(ResourceType.SqlServer, "sql1")) { Sku = "S0" },
            ErrorId.NotSupportedByResource);

    [Fact]
    public void Refuses_a_resource_that_does_not_exist() => Lab.Topology.Refuses(
        new SetResource(s_bus) { Sku = "Standard" }, ErrorId.ResourceNotFound);
}
