using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Bicep;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Reads a file of template parameters, as JSON or as Bicep. A value that lies in a key vault stays unresolved.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
/// </summary>
internal static class ParameterFile
{
    /// <returns>The values by their names, or a refusal of the whole file.</returns>
    public static Result<IReadOnlyDictionary<string, DataNode>> Read(
        ImportFile file, BicepTool tool, ImportLog log, ImportWatch watch)
    {
        watch.Enter(new(ImportStage.Parameters, file.Name, 1, 1));
        return Root(file, tool, log, watch).Then(root => Values(root, file.Name));
    }

    /// <param name="root">The JSON of a parameter file.</param>
    public static Result<IReadOnlyDictionary<string, DataNode>> Values(DataNode root, string file)
    {
        if ((root as ObjectNode)?.Find("parameters") is not ObjectNode parameters)
        {
            return new Refusal(
                ErrorId.FormatNotRecognized,
                $"'{file}' is not a file of template parameters: it has no object 'parameters' at its top.",
                file);
        }

        Dictionary<string, DataNode> values = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, DataNode given) in parameters.Properties)
        {
            if ((given as ObjectNode)?.Find("value") is { } value)
            {
                values[name] = value;
            }
            else
            {
                const string Cause = "The parameter file gives no value.";
                values[name] = new UnresolvedNode($"[parameters('{name}')]", Cause, given.Place);
            }
        }

        return new(values);
    }

    private static Result<DataNode> Root(ImportFile file, BicepTool tool, ImportLog log, ImportWatch watch) =>
        !BicepFile.IsParameters(file)
            ? file.Read().Then(bytes => JsonFile.Read(bytes, file.Name, watch: watch))
            : BicepFile.Parameters(file, tool, watch).Then(compiled =>
            {
                log.Warn(compiled.Warnings);
                return new Result<DataNode>(compiled.Root);
            });
}
