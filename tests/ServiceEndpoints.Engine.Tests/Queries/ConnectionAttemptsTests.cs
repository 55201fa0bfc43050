using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Sessions;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

public sealed class ConnectionAttemptsTests
{
    [Fact]
    public void What_is_reached_is_open_with_the_address_that_the_service_sees()
    {
        SimConnection connection = Try(SessionLab.Estate, "vm1", "near").Value;

        Assert.Equal(
            ("vm1", "near", 443, "198.51.100.4", ConnectionState.Open),
            (connection.Source, connection.Destination, connection.Port, connection.SourceAddress, connection.State));
        Assert.Null(connection.Endpoint);
        Assert.Null(connection.Why);
    }

    [Fact]
    public void What_is_blocked_is_refused_with_the_reason_and_what_the_client_sees()
    {
        World closed = SessionLab.Estate.Change("near", firewall => firewall with { DefaultAction = RuleAction.Deny });

        SimConnection connection = Try(closed, "vm1", "near").Value;

        Assert.Equal((ConnectionState.Refused, Reason.FirewallDefaultDeny), (connection.State, connection.Reason));
        Assert.Equal(403, connection.Response?.StatusCode);
        Assert.Contains("closed by default", connection.Why, System.StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_neither() => Assert.Equal(
        ErrorId.OutcomeUnknown,
        Try(
            SessionLab.Estate.With(topology => topology with { ApplianceSourceNat = false }), "vm3", "near").Refusal?.Id);

    [Fact]
    public void What_depends_on_an_address_is_neither()
    {
        World world = SessionLab.Estate
            .VM("vm2", "hub/app", "10.0.1.5")
            .KeyVault("closed", address: "20.61.103.225")
            .IPRule("closed", "20.61.0.0/16");

        Refusal? refusal = Try(world, "vm2", "closed").Refusal;

        Assert.Equal(ErrorId.OutcomeUnknown, refusal?.Id);
        Assert.Contains("Cells", refusal!.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_takes_connections_at_a_port()
    {
        Assert.Equal(ErrorId.ValueInvalid, Try(SessionLab.Estate, "vm1", "vm3").Refusal?.Id);
        Assert.Equal(22, Try(SessionLab.Estate, "vm1", "vm3", 22).Value.Port);
    }

    private static Result<SimConnection> Try(World world, string from, string to, int? port = null) =>
        ConnectionAttempts.Try(world.Topology, new(
            FlowSources.Resolve(world.Topology, from).Value, FlowTargets.Resolve(world.Topology, to).Value, port));
}
