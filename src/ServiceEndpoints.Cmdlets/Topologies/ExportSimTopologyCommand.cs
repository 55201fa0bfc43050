using System;
using System.IO;
using System.Management.Automation;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.Arm.Export;
using ServiceEndpoints.Interchange.Native;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Writes a topology to a file: whole or not at all, and over another file only with <c>-Force</c>.</summary>
[Cmdlet(VerbsData.Export, "SimTopology", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportSimTopologyCommand : SimReadCommand
{
    /// <summary>The file. No character is a wildcard.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("LiteralPath", "PSPath")]
    public string Path { get; set; } = "";

    [Parameter]
    public ExportFormat Format { get; set; }

    /// <summary>Replaces a file that is there already.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    private protected override void End()
    {
        if (!Accept(FilePaths.ToWrite(SessionState.Path, Path), Path, out string? path))
        {
            return;
        }

        SimTopology topology = Estate;
        if (ExportFile.Obstacle(path, Force) is { } refusal)
        {
            WriteRefusal(refusal, Path);
            return;
        }

        Func<Stream, string?> content = Content(topology);
        if (ShouldProcess(path, $"Export the topology '{topology.Name}'")
            && Accept(ExportFile.Write(path, Force, content), Path, out FileInfo? file))
        {
            WriteObject(file);
        }
    }

    private Func<Stream, string?> Content(SimTopology topology)
    {
        if (Format == ExportFormat.Native)
        {
            return stream => NativeFormat.Write(topology, stream);
        }

        ArmExport export = ArmTemplateWriter.Write(topology);
        foreach (SimExportRemark remark in export.Remarks)
        {
            Tell(remark);
        }

        WriteVerbose($"The template is for the resource group '{export.ResourceGroupName}'.");
        return stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(export.Template));
            return null;
        };
    }

    private void Tell(SimExportRemark remark)
    {
        if (remark.Kind == ExportRemarkKind.Assumed)
        {
            WriteVerbose($"Assumed: {remark}");
        }
        else
        {
            WriteWarning(remark.Kind == ExportRemarkKind.Omitted ? $"Not in the template: {remark}" : remark.ToString());
        }
    }
}
