using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Queries.Requests;
using ServiceEndpoints.Rules.Lifetime;
using ServiceEndpoints.Tests.Sessions;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Lifetime;

public sealed class ServicesLogWhatReachesThemTests
{
    [Fact]
    public void A_request_that_is_served_leaves_a_row_for_each_time()
    {
        SessionLab lab = new(SessionLab.Estate);

        SimRequest sent = lab.Send("vm1", "near", "PutBlob", 3);

        Assert.Equal((true, 201, 3), (sent.Succeeded, sent.StatusCode, sent.LogRows));
        Assert.Equal(3, lab.Session.Log.Count);
        Assert.All(lab.Session.Log, row => Assert.Equal(("PutBlob", 201, "Success"), (row.OperationName, row.StatusCode, row.StatusText)));
    }

    [Fact]
    public void A_request_that_is_lost_on_its_way_leaves_none()
    {
        SessionLab lab = new(SessionLab.Estate.Nsg("nsg", "100 Out Deny * * * *").NsgOn("nsg", "hub/app"));

        SimRequest lost = lab.Send("vm1", "near");

        Assert.Equal(("Timeout", "", 0), (lost.ErrorCode, lost.CallerIpAddress, lost.LogRows));
        Assert.Empty(lab.Session.Log);
    }

    [Fact]
    public void A_request_of_a_stopped_machine_leaves_none()
    {
        SessionLab lab = new(SessionLab.Estate.Stopped("vm1"));

        SimRequest unsent = lab.Send("vm1", "near");

        Assert.Equal("SourceStopped", unsent.ErrorCode);
        Assert.Empty(lab.Session.Log);
    }

    [Fact]
    public void A_request_that_a_policy_denies_leaves_none()
    {
        SessionLab lab = new(Estate.Account("Microsoft.Storage")
            .Storage("other")
            .VNetRule("acct", "hub/app")
            .VNetRule("other", "hub/app")
            .Policy("pol", "hub/app", "other"));

        Assert.Equal(Reason.EndpointPolicyDenied, lab.Send("vm1", "acct").Reason);
        Assert.Empty(lab.Session.Log);
        Assert.Equal(1, lab.Send("vm1", "other").LogRows);
    }

    [Fact]
    public void What_an_endpoint_policy_denies_does_not_reach_the_service() => Assert.False(
        ServicesLogWhatReachesThem.Instance.Reaches([Blocker(Stage.EndpointPolicy), Blocker(Stage.Resource)]));

    [Fact]
    public void What_the_firewall_alone_denies_does() =>
        Assert.True(ServicesLogWhatReachesThem.Instance.Reaches([Blocker(Stage.Resource)]));

    [Fact]
    public void The_log_of_a_resource_goes_with_it()
    {
        SessionLab lab = new(SessionLab.Estate);
        lab.Send("vm1", "near");
        lab.Send("vm1", "vault");
        lab.Make(new DeleteResource(World.Id("Microsoft.Storage/storageAccounts", "near")));

        Assert.Equal("vault", Assert.Single(lab.Session.Log).Resource);
    }

    private static Blocker Blocker(Stage stage) => new(Reason.EndpointPolicyDenied, "x", "SE0000", "", "") { Stage = stage };
}
