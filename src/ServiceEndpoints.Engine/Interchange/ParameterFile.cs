using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>
/// Reads a file of template parameters. A value that lies in a key vault stays unresolved.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
/// </summary>
public static class ParameterFile
{
    /// <returns>Values for <see cref="ImportRequest.Parameters"/>, or a refusal of the whole file.</returns>
    public static Result<IReadOnlyDictionary<string, object?>> Read(ImportFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Read().Then(bytes => JsonFile.Read(bytes, file.Name)).Then(root => Values(root, file.Name));
    }

    private static Result<IReadOnlyDictionary<string, object?>> Values(DataNode root, string file)
    {
        if ((root as ObjectNode)?.Find("parameters") is not ObjectNode parameters)
        {
            return new Refusal(
                ErrorId.FormatNotRecognized,
                $"'{file}' is not a file of template parameters: it has no object 'parameters' at its top.",
                file);
        }

        Dictionary<string, object?> values = new(StringComparer.OrdinalIgnoreCase);
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
