using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using Xunit;
using static ServiceEndpoints.Tests.Rules.Findings.Replacement.Deployment;

namespace ServiceEndpoints.Tests.Rules.Findings.Replacement;

public sealed class NatGatewayNotRepeatedTests
{
    private const string Property = "natGateway";
    private const string Type = "Microsoft.Network/natGateways";

    private static readonly FindingRule s_rule = NatGatewayNotRepeated.Instance;

    private static readonly string s_deployed = Hub(Inside("app", 1, Attached(Property, Type, "old")));

    [Theory]
    [InlineData("")]
    [InlineData("\"natGateway\": null")]
    public void Finds_what_is_left_out(string properties) =>
        new Deployment(Hub(Inside("app", 1, properties)), s_deployed).HasOne(
            s_rule,
            "hub/app",
            "hub/app is written without old. "
            + "It is detached, and what leaves for the internet no longer has its addresses.");

    [Fact]
    public void What_takes_the_place_of_another_is_no_surprise() => new Deployment(
        Beside("app", 1, Attached(Property, Type, "new")), s_deployed).HasNone(s_rule);

    [Fact]
    public void What_could_not_be_read_may_be_the_same() => new Deployment(
        Beside("app", 1, "\"natGateway\": { \"id\": \"[parameters('id')]\" }"), s_deployed)
        .HasNone(s_rule, """ "parameters": { "id": { "type": "string" } }, """);

    [Fact]
    public void A_subnet_without_any_loses_nothing() =>
        new Deployment(Hub(Inside("app", 1)), Hub(Inside("app", 1))).HasNone(s_rule);
}
