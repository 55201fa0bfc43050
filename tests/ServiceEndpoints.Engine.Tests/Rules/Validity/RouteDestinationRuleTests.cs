using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class RouteDestinationRuleTests
{
    private readonly NetworkLab _lab = new NetworkLab().RouteTable("rt").With(Add("one", "10.1.0.0/16"));

    [Fact]
    public void Refuses_a_name_that_is_taken() => _lab.Refused(ErrorId.RouteExists, Add("ONE", "10.2.0.0/16"));

    [Fact]
    public void Refuses_a_destination_that_is_taken_in_azures_words() => Assert.Equal(
        "RouteConflict", _lab.Refused(ErrorId.RouteExists, Add("two", "10.1.0.0/16")).AzureCode);

    [Fact]
    public void Refuses_a_tag_twice() =>
        _lab.With(Add("st", "Storage")).Refused(ErrorId.RouteExists, Add("again", "storage"));

    [Fact]
    public void Takes_destinations_that_only_overlap() => _lab.With(Add("two", "10.1.0.0/24"));

    private static AddRoute Add(string name, string prefix) =>
        new(NetworkLab.Id(ArmTypes.RouteTable, "rt"), name, prefix, NextHopType.None);
}
