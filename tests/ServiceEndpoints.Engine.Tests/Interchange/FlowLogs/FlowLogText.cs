using System;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Interchange.FlowLogs;
using ServiceEndpoints.Queries.Flows;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.FlowLogs;

/// <summary>Writes flow logs as Network Watcher does.</summary>
internal static class FlowLogText
{
    /// <summary>2022-09-14 09:00:00 UTC.</summary>
    public const long Hour = 1_663_146_000_000;

    public static string VNet(string target, params string[] tuples) =>
        $$"""
        { "records": [ {{VNetRecord(target, tuples)}} ] }
        """;

    public static string VNetRecord(string target, params string[] tuples) =>
        $$"""
        { "time": "2022-09-14T09:00:52.5625085Z", "flowLogVersion": 4,
          "flowLogGUID": "66aa66aa-bb77-cc88-dd99-00ee00ee00ee", "macAddress": "112233445566",
          "category": "FlowLogFlowEvent", "targetResourceID": "{{target}}", "operationName": "FlowLogFlowEvent",
          "flowRecords": { "flows": [ { "aclID": "00aa00aa-bb11-cc22-dd33-44ee44ee44ee", "flowGroups": [ {
            "rule": "DefaultRule_AllowInternetOutBound", "flowTuples": [ {{Quoted(tuples)}} ] } ] } ] } }
        """;

    public static string Nsg(int version, string group, params string[] tuples) =>
        $$"""
        { "records": [ { "time": "2018-11-13T12:00:35.3899262Z", "systemId": "a0fca5ce-022c-47b1-9735-89943b42f2fa",
          "category": "NetworkSecurityGroupFlowEvent", "resourceId": "{{group}}",
          "operationName": "NetworkSecurityGroupFlowEvents",
          "properties": { "Version": {{version}}, "flows": [ { "rule": "DefaultRule_AllowInternetOutBound",
            "flows": [ { "mac": "000D3AF87856", "flowTuples": [ {{Quoted(tuples)}} ] } ] } ] } } ] }
        """;

    /// <summary>A tuple of a VNet flow log, of TCP and outbound.</summary>
    /// <param name="second">After the hour.</param>
    public static string Tuple(
        int second, string source, string destination, int sourcePort, string state, int port = 443, int bytes = 0) =>
        FormattableString.Invariant(
            $"{Hour + (second * 1000)},{source},{destination},{sourcePort},{port},6,O,{state},NX,1,{bytes},2,{bytes * 2}");

    public static FlowLog Read(params string[] files) =>
        FlowLogFile.Read(files.Select(File), TestContext.Current.CancellationToken).Value;

    public static ImportFile File(string json, int index = 0) =>
        ImportFile.FromBytes(FormattableString.Invariant($"PT1H-{index}.json"), Encoding.UTF8.GetBytes(json));

    private static string Quoted(string[] tuples) => string.Join(", ", tuples.Select(tuple => $"\"{tuple}\""));
}
