using System;
using System.Text;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Bicep;

/// <summary>
/// Reads Bicep sources through the compiler. Places in what it made have no line, because lines of the JSON are none of
/// the source.
/// </summary>
internal static class BicepFile
{
    private const string TemplateEnd = ".bicep";
    private const string ParametersEnd = ".bicepparam";

    public static bool Is(ImportFile file) => HasEnd(file, TemplateEnd) || IsParameters(file);

    public static bool IsParameters(ImportFile file) => HasEnd(file, ParametersEnd);

    /// <summary>A template, or a template with the parameters that a file gives it.</summary>
    public static Result<CompiledBicep> Template(ImportFile file, BicepTool tool, ImportWatch watch) =>
        Path(file).Then(path => IsParameters(file)
            ? tool.BuildParameters(path, file.Name, watch).Then(output => Both(output, file.Name, watch))
            : tool.Build(path, file.Name, watch).Then(output => Json(output.Json, file.Name, watch)
                .Then(root => new Result<CompiledBicep>(new(root, null, output.Warnings)))));

    /// <summary>What a parameter file compiles to: the JSON of a parameter file.</summary>
    public static Result<CompiledBicep> Parameters(ImportFile file, BicepTool tool, ImportWatch watch) =>
        Path(file).Then(path => tool.BuildParameters(path, file.Name, watch))
            .Then(output => ParametersOf(output, file.Name, watch)
                .Then(root => new Result<CompiledBicep>(new(root, null, output.Warnings))));

    private static bool HasEnd(ImportFile file, string end) =>
        file.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    /// <summary>A file that is there and of a size that is read.</summary>
    private static Result<string> Path(ImportFile file) => file.Read().Then<string>(_ => file.FullPath is { } path
        ? path
        : new Refusal(
            ErrorId.TopologyFileNotReadable,
            $"'{file.Name}' has no path in the file system, so bicep cannot compile it.",
            file.Name));

    private static Result<CompiledBicep> Both(BicepOutput output, string name, ImportWatch watch)
    {
        if (!Json(output.Json, name, watch).IsSuccess(out DataNode? printed, out Refusal? refusal))
        {
            return refusal;
        }

        if ((printed as ObjectNode)?.Find("templateJson") is not TextNode template)
        {
            return new Refusal(
                ErrorId.FormatNotRecognized,
                $"'{name}' gives the parameters of no template that lies in the file system: import a template, and "
                    + "this file with -ParameterPath.",
                name);
        }

        return Json(Encoding.UTF8.GetBytes(template.Text), name, watch).Then(root => ParametersOf(output, name, watch)
            .Then(parameters => ParameterFile.Values(parameters, name))
            .Then(values => new Result<CompiledBicep>(new(root, values, output.Warnings))));
    }

    private static Result<DataNode> ParametersOf(BicepOutput output, string name, ImportWatch watch) =>
        Json(output.Json, name, watch).Then(printed => (printed as ObjectNode)?.Find("parametersJson") is TextNode parameters
            ? Json(Encoding.UTF8.GetBytes(parameters.Text), name, watch)
            : NotCompiled(name));

    private static Result<DataNode> Json(byte[] printed, string name, ImportWatch watch)
    {
        Result<DataNode> read = JsonFile.Read(printed, name, hasLines: false, watch: watch);
        return read.Refusal is { Id: ErrorId.TopologyFileMalformed } ? NotCompiled(name) : read;
    }

    private static Refusal NotCompiled(string name) => new(
        ErrorId.BicepFailed,
        $"What bicep printed for '{name}' is not what it prints of a compiled file. Is 'bicep' of PATH Azure's compiler, "
            + "and of a recent version?",
        name);
}
