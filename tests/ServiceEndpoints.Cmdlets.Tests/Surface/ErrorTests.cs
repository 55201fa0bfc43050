using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text.RegularExpressions;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Surface;

public sealed class ErrorTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Is_named_by_its_condition_and_its_command()
    {
        _session.Run("New-SimTopology -Location nowhere");

        Assert.Equal(
            "LocationUnknown,ServiceEndpoints.Commands.NewSimTopologyCommand",
            _session.Errors.Single().FullyQualifiedErrorId);
    }

    [Fact]
    public void Has_what_the_user_gave_as_its_target()
    {
        _session.Run("New-SimTopology -Location nowhere");

        Assert.Equal("nowhere", _session.Errors.Single().TargetObject);
    }

    [Fact]
    public void Every_id_has_a_category_that_says_something()
    {
        Type ids = Loaded("ServiceEndpoints.Engine").GetType("ServiceEndpoints.Results.ErrorId")!;
        Type categories = Loaded("ServiceEndpoints.Cmdlets").GetType("ServiceEndpoints.Commands.ErrorCategories")!;

        Assert.All(Enum.GetValues(ids).Cast<object>(), id => Assert.NotEqual(
            ErrorCategory.NotSpecified, categories.GetMethod("Of")!.Invoke(null, [id])));
    }

    [Fact]
    public void A_fault_of_ours_is_told_as_one_and_keeps_its_text_to_itself()
    {
        Type errors = Loaded("ServiceEndpoints.Cmdlets").GetType("ServiceEndpoints.Commands.Errors")!;

        var record = (ErrorRecord)errors.GetMethod("Fault")!.Invoke(
            null, [new InvalidOperationException("inner workings"), "Get-SimVM"])!;

        Assert.Equal("InternalFault", record.FullyQualifiedErrorId);
        Assert.Equal(ErrorCategory.InvalidResult, record.CategoryInfo.Category);
        Assert.DoesNotContain("inner workings", record.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_id_is_asserted_by_a_test()
    {
        Type ids = Loaded("ServiceEndpoints.Engine").GetType("ServiceEndpoints.Results.ErrorId")!;
        string tests = string.Concat(Directory
            .EnumerateFiles(Repository.PathOf("tests"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal)
                || file.EndsWith(".Tests.ps1", StringComparison.Ordinal))
            .Select(File.ReadAllText));

        Assert.DoesNotContain(Enum.GetNames(ids), id => !Regex.IsMatch(tests, $@"\b{id}\b"));
    }

    [Theory]
    [InlineData("Test-SimReachability nowhere 1.2.3.4", "SourceInvalid")]
    [InlineData("Test-SimReachability Internet nowhere", "DestinationInvalid")]
    [InlineData("Get-SimEffectiveRoute nowhere", "VMNotFound")]
    [InlineData("Get-SimEffectiveRoute -Subnet nowhere", "SubnetNotFound")]
    [InlineData("Get-SimEffectiveRoute -NetworkInterface nowhere", "NetworkInterfaceNotFound")]
    [InlineData("Get-SimNextHop nowhere 1.2.3.4", "SourceInvalid")]
    [InlineData("Get-SimNextHop Internet 1.2.3.4", "SourceInvalid")]
    [InlineData("Get-SimEffectiveSecurityRule nowhere", "VMNotFound")]
    [InlineData("Test-SimIPFlow nowhere -RemoteAddress 1.2.3.4", "VMNotFound")]
    [InlineData("Test-SimIPFlow nowhere -RemoteAddress 1.2.3", "ValueInvalid")]
    [InlineData("Resolve-SimDnsName 1.2.3.4", "DestinationInvalid")]
    [InlineData("Set-SimTopology -Limit @{ Nothing = 1 }", "ValueInvalid")]
    [InlineData("Set-SimTopology -Limit @{ Routes = 'many' }", "ValueInvalid")]
    [InlineData("Get-SimTopology -Topology text", "TopologyNotFound")]
    [InlineData("Get-SimTopology -Topology 5", "TopologyNotFound")]
    [InlineData("Use-SimTopology text", "TopologyNotFound")]
    [InlineData("Get-SimConnection 7", "ConnectionNotFound")]
    [InlineData("Disconnect-SimResource seven", "ConnectionNotFound")]
    [InlineData("Connect-SimResource nowhere 1.2.3.4", "SourceInvalid")]
    [InlineData("Connect-SimResource Internet 1.2.3.4", "ValueInvalid")]
    [InlineData("Send-SimRequest Internet 1.2.3.4", "DestinationInvalid")]
    [InlineData("Get-SimDiagnosticLog nowhere", "ResourceNotFound")]
    [InlineData("Step-SimClock -Seconds -1", "ValueInvalid")]
    [InlineData("Set-SimTopology -ProvisioningDelay -1", "ValueInvalid")]
    [InlineData("Measure-SimEndpointImpact nowhere Microsoft.Sql", "SubnetNotFound")]
    [InlineData("Import-SimTopology nowhere.json", "TopologyFileNotReadable")]
    [InlineData("Import-SimTopology -LiteralPath nodrive:/x.json", "TopologyFileNotReadable")]
    public void A_thing_that_is_not_there_is_told_by_a_stable_id(string command, string id)
    {
        _session.Run(command);

        Assert.Equal(id, _session.ErrorId);
        Assert.NotEqual(ErrorCategory.NotSpecified, _session.Errors[0].CategoryInfo.Category);
    }

    private static System.Reflection.Assembly Loaded(string name) =>
        AppDomain.CurrentDomain.GetAssemblies().Single(assembly => assembly.GetName().Name == name);
}
