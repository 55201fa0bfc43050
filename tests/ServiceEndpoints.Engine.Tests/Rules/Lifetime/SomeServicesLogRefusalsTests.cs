using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Requests;
using ServiceEndpoints.Rules.Lifetime;
using ServiceEndpoints.Sessions.Activity;
using ServiceEndpoints.Tests.Sessions;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Lifetime;

public sealed class SomeServicesLogRefusalsTests
{
    [Theory]
    [InlineData(ResourceType.StorageAccount, 403, "IpAuthorizationError", "198.51.100.4")]
    [InlineData(ResourceType.KeyVault, 403, "Forbidden", "198.51.100.4")]
    [InlineData(ResourceType.SqlServer, null, "blocked_by_firewall", "")]
    public void A_refusal_stands_in_the_log_as_the_service_notes_it(
        ResourceType type, int? status, string text, string caller)
    {
        RuleAction? action = type == ResourceType.SqlServer ? null : RuleAction.Deny;
        SessionLab lab = new(SessionLab.Estate.Resource(type, "closed", defaultAction: action));

        SimDiagnosticRow row = lab.Logged("vm1", "closed");

        Assert.Equal((status, text, caller), (row.StatusCode, row.StatusText, row.CallerIpAddress));
    }

    [Fact]
    public void A_service_of_which_nothing_is_published_leaves_no_row_and_the_answer_says_so()
    {
        SessionLab lab = new(SessionLab.Estate
            .Resource(ResourceType.CosmosDbAccount, "db", address: "20.50.36.1")
            .IPRule("db", "203.0.113.9"));

        SimRequest refused = lab.Send("vm1", "db");

        Assert.Equal((false, 403, 0), (refused.Succeeded, refused.StatusCode, refused.LogRows));
        Assert.Contains(refused.Caveats, caveat => caveat.Id == "LogOfRefusals");
        Assert.Empty(lab.Session.Log);
    }

    [Fact]
    public void What_is_not_published_leaves_no_row_and_is_said()
    {
        ServiceLog cosmos = ServiceLogs.Of(ResourceType.CosmosDbAccount);

        Assert.Null(cosmos.Refusal);
        Assert.Equal("LogOfRefusals", SomeServicesLogRefusals.Instance.CaveatFor(cosmos, "db")?.Id);
        Assert.Null(SomeServicesLogRefusals.Instance.CaveatFor(ServiceLogs.Of(ResourceType.KeyVault), "vault"));
    }

    [Fact]
    public void The_client_reads_what_the_service_answers()
    {
        SessionLab lab = new(SessionLab.Estate.KeyVault("closed"));

        SimRequest refused = lab.Send("vm1", "closed");

        Assert.False(refused.Succeeded);
        Assert.Equal((403, "Forbidden/ForbiddenByFirewall"), (refused.StatusCode, refused.ErrorCode));
        Assert.Contains("198.51.100.4", refused.Message, System.StringComparison.Ordinal);
        Assert.Equal("SecretGet", lab.Session.Log.Single().OperationName);
    }
}
