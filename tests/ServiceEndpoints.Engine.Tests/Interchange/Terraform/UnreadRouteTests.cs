using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>A route that is known after apply is no route to nowhere.</summary>
public sealed class UnreadRouteTests
{
    private const string Elsewhere = "\"address_prefix\": \"10.9.0.0/16\", \"next_hop_type\": \"None\"";

    [Theory]
    [InlineData("", "{ \"route\": true }", true)]
    [InlineData("\"address_prefix\": \"0.0.0.0/0\"", "{ \"route\": [ { \"next_hop_type\": true } ] }", true)]
    [InlineData("\"next_hop_type\": \"None\"", "{ \"route\": [ { \"address_prefix\": true } ] }", true)]
    [InlineData("\"address_prefix\": \"10.9.0.0/16\"", "{ \"route\": [ { \"next_hop_type\": true } ] }", false)]
    [InlineData(Elsewhere, "{ \"bgp_route_propagation_enabled\": true }", false)]
    public void The_answer_hangs_on_what_may_take_the_traffic(string route, string unknown, bool hangs)
    {
        string routes = route.Length == 0 ? "[]" : $$"""[ { "name": "r", {{route}} } ]""";
        string table = $$"""{ "name": "t", {{Plan.Here}}, "route": {{routes}} }""";
        SimImportReport report = Plan.Hub()
            .With("azurerm_subnet.app", Plan.Subnet("a", "10.0.1.0/24"), Plan.UnknownId)
            .With("azurerm_route_table.t", table, unknown, "{ \"bgp_route_propagation_enabled\": {} }", table)
            .With(
                "azurerm_subnet_route_table_association.x",
                "{}",
                "{ \"subnet_id\": true, \"route_table_id\": true }",
                $$"""
                { {{Plan.Refers("subnet_id", "azurerm_subnet.app")}},
                  {{Plan.Refers("route_table_id", "azurerm_route_table.t")}} }
                """)
            .Import();

        SimReachability answer = new World(report.Topology).Ask("hub/a", "8.8.8.8", 443);
        Assert.NotEmpty(report.Unresolved);
        Assert.Equal(hangs ? Verdict.Unknown : Verdict.Reachable, answer.Verdict);
        Assert.Equal(hangs, answer.Blockers.Any(blocker => blocker.Reason == Reason.UnresolvedReference));
    }
}
