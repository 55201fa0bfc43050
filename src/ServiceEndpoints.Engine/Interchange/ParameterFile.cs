using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Interchange.Bicep;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Reads a file of template parameters, as JSON or as Bicep. A value that lies in a key vault stays unresolved.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
/// </summary>
public static class ParameterFile
{
    /// <param name="cancellation">Stops the compiler of a Bicep file.</param>
    /// <returns>Values for <see cref="ImportRequest.Parameters"/>, or a refusal of the whole file.</returns>
    public static Result<IReadOnlyDictionary<string, object?>> Read(
        ImportFile file, CancellationToken cancellation = default) =>
        Read(file, new BicepTool { Cancellation = cancellation });

    internal static Result<IReadOnlyDictionary<string, object?>> Read(ImportFile file, BicepTool tool)
    {
        ArgumentNullException.ThrowIfNull(file);
        Result<DataNode> root = BicepFile.IsParameters(file)
            ? BicepFile.Parameters(file, tool)
            : file.Read().Then(bytes => JsonFile.Read(bytes, file.Name));
        return root.Then(read => Values(read, file.Name))
            .Then(values => new Result<IReadOnlyDictionary<string, object?>>(values.ToDictionary(
                value => value.Key, value => (object?)value.Value, StringComparer.OrdinalIgnoreCase)));
    }

    /// <param name="root">The JSON of a parameter file.</param>
    internal static Result<IReadOnlyDictionary<string, DataNode>> Values(DataNode root, string file)
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
}
