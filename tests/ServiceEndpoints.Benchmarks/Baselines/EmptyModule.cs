using System;
using System.IO;
using System.Reflection;
using System.Reflection.Emit;

namespace ServiceEndpoints.Benchmarks.Baselines;

/// <summary>A binary module with a manifest and nothing in it, in a folder of its own that goes with it.</summary>
internal sealed class EmptyModule : IDisposable
{
    private const string Name = "EmptyModule";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmarks-");

    public EmptyModule()
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName(Name), typeof(object).Assembly);
        assembly.DefineDynamicModule(Name);
        assembly.Save(Path.Combine(_folder.FullName, $"{Name}.dll"));
        File.WriteAllText(Manifest, $$"""
            @{
                RootModule        = '{{Name}}.dll'
                ModuleVersion     = '1.0.0'
                GUID              = '5b0d8a5e-6f43-4a55-9a0e-3f2f6a1d2c11'
                CmdletsToExport   = @()
                FunctionsToExport = @()
                VariablesToExport = @()
                AliasesToExport   = @()
            }
            """);
    }

    public string Manifest => Path.Combine(_folder.FullName, $"{Name}.psd1");

    public void Dispose() => _folder.Delete(recursive: true);
}
