using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Surface;

/// <summary>What holds for every command that the module exports.</summary>
public sealed class CmdletTests : IDisposable
{
    /// <summary>Verbs that change the topology or the session.</summary>
    private static readonly string[] s_changing =
    [
        "New", "Set", "Remove", "Add", "Enable", "Disable", "Grant", "Revoke", "Import", "Use", "Undo", "Connect",
        "Disconnect", "Send", "Step",
    ];

    /// <summary>Verbs that change what lies outside of the session.</summary>
    private static readonly string[] s_exporting = ["Export"];

    /// <summary>Commands about the session, not about a topology.</summary>
    private static readonly string[] s_aboutTheSession = ["SimChange", "SimConnection", "SimDiagnosticLog"];

    /// <summary>Commands that look at two things, of which neither is more the topology than the other.</summary>
    private static readonly string[] s_aboutTwo = ["CompareSimTopologyCommand"];

    /// <summary>How PowerShell hands files along.</summary>
    private static readonly string[] s_pathNames = ["PSPath"];

    /// <summary>Verbs whose command is run for what it writes.</summary>
    private static readonly string[] s_writing = ["New", "Import", "Connect", "Send"];

    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Is_sealed_and_lives_in_the_namespace_that_error_ids_name()
    {
        Assert.All(Types(), type =>
        {
            Assert.True(type.IsSealed, type.Name);
            Assert.Equal("ServiceEndpoints.Commands", type.Namespace);
            CmdletAttribute cmdlet = CmdletOf(type);
            Assert.Equal($"{cmdlet.VerbName}{cmdlet.NounName}Command", type.Name);
        });
    }

    [Fact]
    public void Says_what_it_writes() =>
        Assert.All(Types(), type => Assert.NotEmpty(type.GetCustomAttributes<OutputTypeAttribute>()));

    [Fact]
    public void Asks_before_it_changes_anything_and_only_then() =>
        Assert.All(Types(), type => Assert.Equal(
            s_changing.Concat(s_exporting).Contains(CmdletOf(type).VerbName),
            CmdletOf(type).SupportsShouldProcess));

    [Fact]
    public void Never_prompts_by_itself() =>
        Assert.All(
            Types().Where(type => CmdletOf(type).SupportsShouldProcess),
            type => Assert.Equal(ConfirmImpact.Medium, CmdletOf(type).ConfirmImpact));

    [Fact]
    public void Writes_what_it_changed_only_when_asked_unless_it_makes_something_new() =>
        Assert.All(Types().Where(type => s_changing.Contains(CmdletOf(type).VerbName)), type => Assert.Equal(
            !s_writing.Contains(CmdletOf(type).VerbName), type.GetProperty("PassThru") is not null));

    [Fact]
    public void Reads_any_topology_when_it_changes_none() =>
        Assert.All(
            Types().Where(type => !s_changing.Contains(CmdletOf(type).VerbName)
                && !s_aboutTheSession.Contains(CmdletOf(type).NounName)
                && !s_aboutTwo.Contains(type.Name)),
            type => Assert.NotNull(type.GetProperty("Topology")));

    [Fact]
    public void Binds_by_property_name_only_through_an_id() =>
        Assert.All(Types().SelectMany(Parameters).Where(BindsByPropertyName), parameter =>
            Assert.All(NamesOf(parameter).Except(s_pathNames), name =>
                Assert.EndsWith("Id", name, StringComparison.Ordinal)));

    [Fact]
    public void Takes_one_thing_from_the_pipeline() =>
        Assert.All(Types(), type => Assert.True(
            Parameters(type)
                .Where(property => property.GetCustomAttributes<ParameterAttribute>().Any(p => p.ValueFromPipeline))
                .Count() <= 1,
            type.Name));

    private static CmdletAttribute CmdletOf(Type type) =>
        type.GetCustomAttribute<CmdletAttribute>() ?? throw new InvalidOperationException(type.Name);

    private static IEnumerable<PropertyInfo> Parameters(Type type) =>
        type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)));

    private static bool BindsByPropertyName(PropertyInfo property) =>
        property.GetCustomAttributes<ParameterAttribute>().Any(parameter => parameter.ValueFromPipelineByPropertyName);

    /// <summary>The names by which an input's property reaches the parameter, its own among them.</summary>
    private static IEnumerable<string> NamesOf(PropertyInfo property) =>
        property.GetCustomAttribute<AliasAttribute>() is { } alias ? alias.AliasNames : [property.Name];

    private IEnumerable<Type> Types() => _session.Cmdlets().Select(cmdlet => cmdlet.ImplementingType);
}
