using System;
using System.Linq;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Surface;

public sealed class CompletionTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Offers_the_regions_and_tells_their_display_names()
    {
        var west = _session.Complete("New-SimTopology x -Location westeu").Single();

        Assert.Equal("westeurope", west.CompletionText);
        Assert.Equal("West Europe", west.ToolTip);
    }

    [Fact]
    public void Takes_a_word_in_quotes() =>
        Assert.Equal("westeurope", _session.Complete("New-SimTopology x -Location 'westeu").Single().CompletionText);

    [Fact]
    public void Offers_nothing_for_a_word_that_nothing_starts_with() =>
        Assert.DoesNotContain(
            _session.Complete("New-SimTopology x -Location zzz"), match => match.ToolTip.StartsWith("West", StringComparison.Ordinal));

    [Fact]
    public void A_bracket_in_the_word_is_no_accident() =>
        Assert.DoesNotContain(
            _session.Complete("New-SimTopology x -Location '[west"), match => match.CompletionText == "westeurope");

    [Fact]
    public void Offers_the_operations_of_the_services_and_whose_they_are()
    {
        var get = _session.Complete("Send-SimRequest vm1 data -Operation SecretG").Single();

        Assert.Equal("SecretGet", get.CompletionText);
        Assert.Equal("KeyVault", get.ToolTip);
    }

    [Fact]
    public void Offers_the_values_of_a_switch() =>
        Assert.Equal(
            ["Documented", "LongestPrefix"],
            _session.Complete("Set-SimTopology -EndpointRouteModel ").Select(match => match.CompletionText));

    [Fact]
    public void Offers_roles_with_what_they_are_for()
    {
        var role = _session.Complete("Grant-SimRole alice Network").Single();

        Assert.Equal("'Network Contributor'", role.CompletionText);
        Assert.StartsWith("Lets you manage networks", role.ToolTip, StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_whoever_acts_and_everybody_with_a_role()
    {
        _session.Run("Grant-SimRole bob Reader; Use-SimPrincipal alice");

        Assert.Equal(
            ["owner", "alice", "bob"], _session.Complete("Use-SimPrincipal ").Select(match => match.CompletionText));
    }
}
