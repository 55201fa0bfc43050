using System;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Interchange.FlowLogs;

/// <summary>Reads flow tuples.</summary>
internal static class FlowTupleReader
{
    private const int HighestPort = 65_535;
    private const int HighestProtocol = 255;
    private const int LongestEncryption = 32;
    private const long LastMillisecond = 253_402_300_799_999;

    // A time in seconds is smaller until the year 5138, one in milliseconds is larger since 1973.
    private const long FewestMilliseconds = 100_000_000_000;

    private static readonly FlowState[] s_states =
        [FlowState.Begun, FlowState.Continuing, FlowState.Ended, FlowState.Denied];

    /// <summary>As documented for VNet flow logs, version 4; a hundred thousand tuples share one text.</summary>
    private static readonly string[] s_encryptions =
    [
        "X", "NX", "NX_HW_NOT_SUPPORTED", "NX_SW_NOT_READY", "NX_NOT_ACCEPTED", "NX_NOT_SUPPORTED", "NX_LOCAL_DST",
        "NX_FALLBACK",
    ];

    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static string? Read(ReadOnlySpan<char> text, FlowTupleFormat format, out FlowTuple tuple)
    {
        FlowTupleFields fields = new(text);
        long time = fields.Number("time", LastMillisecond);
        tuple = new FlowTuple(
            time < FewestMilliseconds ? time * 1000 : time,
            fields.End("source address"),
            fields.End("destination address"),
            (int)fields.Number("source port", HighestPort),
            (int)fields.Number("destination port", HighestPort),
            Protocol(ref fields, format),
            fields.Letter("direction", "IO") == 0 ? RuleDirection.Inbound : RuleDirection.Outbound,
            State(ref fields, format),
            format == FlowTupleFormat.StateAndEncryption ? Encryption(fields.Word("encryption", LongestEncryption)) : "",
            format == FlowTupleFormat.Decision ? default : Volume(ref fields));
        fields.End();
        return fields.Fault;
    }

    private static int Protocol(ref FlowTupleFields fields, FlowTupleFormat format) =>
        format == FlowTupleFormat.StateAndEncryption
            ? (int)fields.Number("protocol", HighestProtocol)
            : fields.Letter("protocol", "TU") == 0 ? 6 : 17;

    private static FlowState State(ref FlowTupleFields fields, FlowTupleFormat format)
    {
        if (format == FlowTupleFormat.StateAndEncryption)
        {
            return s_states[fields.Letter("state", "BCED")];
        }

        bool isDenied = fields.Letter("decision", "AD") == 1;
        FlowState state = format == FlowTupleFormat.DecisionAndState
            ? s_states[fields.Letter("state", "BCE")]
            : FlowState.Allowed;
        return isDenied ? FlowState.Denied : state;
    }

    private static FlowVolume Volume(ref FlowTupleFields fields) => new(
        fields.Number("packets sent", long.MaxValue, mayBeEmpty: true),
        fields.Number("bytes sent", long.MaxValue, mayBeEmpty: true),
        fields.Number("packets received", long.MaxValue, mayBeEmpty: true),
        fields.Number("bytes received", long.MaxValue, mayBeEmpty: true));

    private static string Encryption(ReadOnlySpan<char> text)
    {
        foreach (string known in s_encryptions)
        {
            if (text.SequenceEqual(known))
            {
                return known;
            }
        }

        return text.ToString();
    }
}
