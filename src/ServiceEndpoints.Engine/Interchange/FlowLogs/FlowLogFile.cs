using System;
using System.Collections.Generic;
using System.Threading;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Flows;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.FlowLogs;

/// <summary>Reads flow logs: blobs as Network Watcher writes them, one an hour and interface.</summary>
public static class FlowLogFile
{
    /// <summary>More different flows are refused: they would take more than half a gigabyte of memory.</summary>
    public const int MostFlows = 1_000_000;

    /// <summary>
    /// The flows of all files together. Files that nobody asked for by their names and that hold no flow log are passed
    /// over and named.
    /// Refusals: <see cref="ErrorId.TopologyFileNotReadable"/>, <see cref="ErrorId.InputTooLarge"/>,
    /// <see cref="ErrorId.TopologyFileMalformed"/>, <see cref="ErrorId.FormatNotRecognized"/> when one that was asked
    /// for, or all, are no flow logs.
    /// </summary>
    /// <param name="cancellation">Makes it stop early, with a part of the flows.</param>
    public static Result<FlowLog> Read(IEnumerable<ImportFile> files, CancellationToken cancellation) =>
        Read(files, MostFlows, cancellation);

    internal static Result<FlowLog> Read(
        IEnumerable<ImportFile> files, int mostFlows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        FlowCollector flows = new(mostFlows);
        List<string> read = [];
        List<string> skipped = [];
        Refusal? unknown = null;
        foreach (ImportFile file in files)
        {
            if (cancellation.IsCancellationRequested)
            {
                break;
            }

            if (Read(file, flows, out bool isFlowLog) is not { } refusal)
            {
                read.Add(file.Name);
            }
            else if (file.IsFound && !isFlowLog)
            {
                unknown ??= refusal;
                skipped.Add(file.Name);
            }
            else
            {
                return refusal;
            }
        }

        return read.Count == 0 && unknown is not null
            ? unknown
            : new FlowLog
            {
                Flows = flows.Flows(),
                Files = read.ToValueList(),
                Skipped = skipped.ToValueList(),
            };
    }

    private static Refusal? Read(ImportFile file, FlowCollector flows, out bool isFlowLog)
    {
        isFlowLog = true;
        if (!file.Read().IsSuccess(out byte[]? bytes, out Refusal? refusal))
        {
            return refusal;
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        ReadOnlySpan<byte> utf8 = bytes;
        FlowLogReader reader = new(utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8, file.Name, flows);
        Refusal? fault = reader.Read();
        isFlowLog = reader.IsFlowLog;
        return fault;
    }
}
