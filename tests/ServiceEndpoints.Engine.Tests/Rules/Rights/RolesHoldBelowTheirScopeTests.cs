using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Rights;

public sealed class RolesHoldBelowTheirScopeTests
{
    private static readonly EnableServiceEndpoint s_change = new(Lab.App, "Microsoft.Storage");

    public static TheoryData<string> Above =>
        ["/", RightsLab.Subscription, RightsLab.Group, Lab.Hub, Lab.App, Lab.App.ToUpperInvariant()];

    public static TheoryData<string> Elsewhere =>
        [Lab.Data, "/subscriptions/other", RightsLab.Group + "2", Lab.Id(ArmTypes.VNet, "hu")];

    [Theory]
    [MemberData(nameof(Above))]
    public void Holds_where_it_is_given_and_below(string scope) =>
        Assert.Null(Lab.Topology.Granted("Network Contributor", scope).Asks(s_change));

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void Does_not_hold_elsewhere(string scope) => Lab.Topology
        .Granted("Network Contributor", scope)
        .Forbids(s_change, ErrorId.AuthorizationFailed);

    [Fact]
    public void Holds_for_whom_it_is_given() => Lab.Topology
        .Granted("Network Contributor", "/", "bob")
        .Forbids(s_change, ErrorId.AuthorizationFailed);
}
