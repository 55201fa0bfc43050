using System;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Surface;

public sealed class ManifestTests
{
    [Fact]
    public void Exports_exactly_the_cmdlets_of_the_assembly()
    {
        using ModuleSession session = new();
        Assembly assembly = session.Cmdlets()[0].ImplementingType.Assembly;
        string[] compiled =
        [
            .. assembly.GetExportedTypes()
                .Select(type => type.GetCustomAttribute<CmdletAttribute>())
                .OfType<CmdletAttribute>()
                .Select(cmdlet => $"{cmdlet.VerbName}-{cmdlet.NounName}")
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(compiled, session.Cmdlets().Select(cmdlet => cmdlet.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Exports_nothing_but_cmdlets()
    {
        using ModuleSession session = new();
        var module = (PSModuleInfo)session.Run("Get-Module ServiceEndpoints").Single().BaseObject;

        Assert.Empty(module.ExportedAliases);
        Assert.Empty(module.ExportedFunctions);
        Assert.Empty(module.ExportedVariables);
    }

    [Fact]
    public void Importing_shows_nothing()
    {
        using ModuleSession session = new();

        Assert.Equal("", session.Shown($"Import-Module '{Repository.Manifest}' -Force"));
    }
}
