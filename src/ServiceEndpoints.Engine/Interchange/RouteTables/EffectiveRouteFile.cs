using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.RouteTables;

/// <summary>
/// Reads a table of effective routes as Azure gives it for an interface: the answer of Resource Manager, what
/// <c>az network nic show-effective-route-table</c> prints, and what <c>Get-AzEffectiveRouteTable | ConvertTo-Json</c>
/// writes. Source: https://learn.microsoft.com/azure/virtual-network/diagnose-network-routing-problem
/// </summary>
public static class EffectiveRouteFile
{
    private const string Prefixes = "addressPrefix";

    /// <returns>
    /// The routes, one a prefix; or a refusal with <see cref="ErrorId.TopologyFileNotReadable"/>,
    /// <see cref="ErrorId.TopologyFileMalformed"/>, <see cref="ErrorId.InputTooLarge"/> or
    /// <see cref="ErrorId.FormatNotRecognized"/>.
    /// </returns>
    public static Result<ValueList<RecordedRoute>> Read(ImportFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Read().Then(bytes => JsonFile.Read(bytes, file.Name)).Then(Read);
    }

    private static Result<ValueList<RecordedRoute>> Read(DataNode root)
    {
        IReadOnlyList<DataNode>? rows = root switch
        {
            ArrayNode array => array.Items,
            ObjectNode answer => (answer.Find("value") as ArrayNode)?.Items,
            _ => null,
        };
        if (rows is null || !rows.All(row => row is ObjectNode route && route.Find(Prefixes) is not null))
        {
            string file = root.Place.File;
            return new Refusal(ErrorId.FormatNotRecognized, $"'{file}' is not a table of effective routes.", file);
        }

        return rows.Cast<ObjectNode>().SelectMany(Routes).ToValueList();
    }

    private static IEnumerable<RecordedRoute> Routes(ObjectNode row) => Texts(row.Find(Prefixes)).Select(
        prefix => new RecordedRoute
        {
            AddressPrefix = prefix,
            Source = row.TextOf("source") ?? "",
            State = row.TextOf("state") ?? "",
            NextHopType = row.TextOf("nextHopType") ?? "",
            NextHopIpAddress = Texts(row.Find("nextHopIpAddress")).FirstOrDefault(text => text.Length > 0) ?? "",
        });

    private static IEnumerable<string> Texts(DataNode? node) => node switch
    {
        TextNode text => [text.Text],
        ArrayNode array => array.Items.OfType<TextNode>().Select(text => text.Text),
        _ => [],
    };
}
