using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.ManagedServices;

public sealed class AppsAreNotReachedThroughTheirSubnetTests
{
    [Fact]
    public void Nothing_answers_where_an_app_sends_from() =>
        Estate.Hub().App().Ask("vm1", "10.0.1.7").IsBlockedBy("SE4015", Reason.PortNotOffered);

    [Fact]
    public void By_its_name_the_app_itself_is_asked_for()
    {
        World world = Estate.Hub().App().Resource(ResourceType.WebApp, "web");

        Assert.Equal(443, world.Ask("vm1", "web").Port);
        Assert.Equal("10.0.1.7", world.Ask("web", "vm1").SourceAddress);
    }

    [Fact]
    public void Its_id_stands_for_what_sends_as_a_source_and_for_what_is_reached_as_a_target()
    {
        World world = Estate.Hub().App().Resource(ResourceType.WebApp, "web");
        string id = World.Id("Microsoft.Web/sites", "web");

        Assert.Equal("10.0.1.7", world.Ask(id, "vm1").SourceAddress);
        Assert.Equal(443, world.Ask("vm1", id).Port);
    }
}
