using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.FlowLogs;

/// <summary>
/// Reads one blob of a flow log: VNet flow logs of version 4, and NSG flow logs of the versions 1 and 2.
/// Sources: https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview,
/// https://learn.microsoft.com/azure/network-watcher/nsg-flow-logs-overview
/// </summary>
internal ref struct FlowLogReader
{
    private const int LongestId = 1024;
    private const int LongestTuple = 256;

    private readonly FlowCollector _flows;
    private readonly List<FlowTuple> _tuples = [];
    private readonly string _file;
    private readonly ReadOnlySpan<byte> _utf8;
    private JsonCursor _json;
    private ErrorId _error = ErrorId.TopologyFileMalformed;

    public FlowLogReader(ReadOnlySpan<byte> utf8, string file, FlowCollector flows)
    {
        _utf8 = utf8;
        _file = file;
        _flows = flows;
    }

    /// <summary>Whether it is a flow log of some version, readable or not; known when it was read.</summary>
    public bool IsFlowLog { get; private set; }

    /// <returns>
    /// Null when all of it was read; or a refusal with <see cref="ErrorId.TopologyFileMalformed"/>,
    /// <see cref="ErrorId.FormatNotRecognized"/> for what is no flow log of these versions, or
    /// <see cref="ErrorId.InputTooLarge"/>.
    /// </returns>
    public Refusal? Read()
    {
        try
        {
            _json = new JsonCursor(_utf8);
            ReadDocument();
            if (_json.Fault is null)
            {
                _json.End();
            }
        }
        catch (JsonException e)
        {
            IsFlowLog = true;
            return Refuse(ErrorId.TopologyFileMalformed, string.Create(
                CultureInfo.InvariantCulture,
                $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} is not valid JSON"));
        }

        return IsFlowLog
            ? _json.Fault is { } fault ? Refuse(_error, fault) : null
            : Refuse(
                ErrorId.FormatNotRecognized,
                "this is no flow log: it has no records with flowRecords, as VNet flow logs have, or with "
                    + "properties.flows, as NSG flow logs have");
    }

    private readonly Refusal Refuse(ErrorId error, string fault) => new(error, $"{_file}: {fault}.", _file);

    private void ReadDocument()
    {
        bool sawRecords = false;
        _json.StartObject("the file");
        while (_json.NextProperty(out string property))
        {
            if (property == "records")
            {
                _json.Require(!sawRecords, "it has records twice");
                sawRecords = true;
                ReadRecords();
            }
            else
            {
                _json.Skip();
            }
        }
    }

    private void ReadRecords()
    {
        int count = 0;
        _json.StartArray("records");
        while (_json.NextElement())
        {
            ReadRecord(string.Create(CultureInfo.InvariantCulture, $"records[{count++}]"));
        }

        IsFlowLog |= count == 0 && _json.Fault is null;
    }

    private void ReadRecord(string place)
    {
        string target = "";
        string macAddress = "";
        bool hasFlows = false;
        _tuples.Clear();
        _json.StartObject(place);
        while (_json.NextProperty(out string property))
        {
            switch (property)
            {
                case "flowLogVersion":
                    RequireVersion(_json.Number(place, property), place, 4, 4);
                    break;
                case "macAddress":
                    macAddress = _json.Text(place, property);
                    break;
                case "targetResourceID":
                    target = _json.Text(place, property, LongestId);
                    break;
                case "resourceId":
                    target = target.Length > 0 ? target : _json.Text(place, property, LongestId);
                    break;
                case "flowRecords":
                    hasFlows |= ReadFlowRecords($"{place}.{property}");
                    break;
                case "properties":
                    hasFlows |= ReadNsgProperties($"{place}.{property}");
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }

        _json.Require(hasFlows, $"{place} has neither flowRecords nor properties.flows");
        Collect(place, target, macAddress);
    }

    private void Collect(string place, string target, string macAddress)
    {
        foreach (FlowTuple tuple in _tuples)
        {
            if (_json.Fault is null && !_flows.Add(target, macAddress, tuple))
            {
                _error = ErrorId.InputTooLarge;
                _json.Require(false, string.Create(
                    CultureInfo.InvariantCulture,
                    $"with {place} there are more than {_flows.MostFlows} flows; give fewer files at once"));
            }
        }
    }

    /// <summary>False where there are no flows, as in records of something else.</summary>
    private bool ReadFlowRecords(string place)
    {
        bool hasFlows = false;
        _json.StartObject(place);
        while (_json.NextProperty(out string property))
        {
            if (property == "flows")
            {
                IsFlowLog = hasFlows = true;
                ReadGroups($"{place}.{property}", "flowGroups", FlowTupleFormat.StateAndEncryption);
            }
            else
            {
                _json.Skip();
            }
        }

        return hasFlows;
    }

    private bool ReadNsgProperties(string place)
    {
        bool hasFlows = false;
        _json.StartObject(place);
        while (_json.NextProperty(out string property))
        {
            switch (property)
            {
                case "Version":
                    RequireVersion(_json.Number(place, property), place, 1, 2);
                    break;
                case "flows":
                    IsFlowLog = hasFlows = true;
                    ReadGroups($"{place}.{property}", "flows", FlowTupleFormat.DecisionAndState);
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }

        return hasFlows;
    }

    private void RequireVersion(int version, string place, int first, int last)
    {
        if (_json.Fault is null && (version < first || version > last))
        {
            IsFlowLog = true;
            _error = ErrorId.FormatNotRecognized;
            _json.Require(false, string.Create(
                CultureInfo.InvariantCulture,
                $"{place} is of version {version}, which is not read here: VNet flow logs of version 4 are, and NSG "
                    + $"flow logs of the versions 1 and 2"));
        }
    }

    /// <summary>Reads an array of objects that each hold an array of objects with tuples.</summary>
    private void ReadGroups(string place, string inner, FlowTupleFormat format)
    {
        _json.StartArray(place);
        for (int i = 0; _json.NextElement(); i++)
        {
            string group = string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]");
            _json.StartObject(group);
            while (_json.NextProperty(out string property))
            {
                if (property == inner)
                {
                    ReadTupleGroups($"{group}.{property}", format);
                }
                else
                {
                    _json.Skip();
                }
            }
        }
    }

    private void ReadTupleGroups(string place, FlowTupleFormat format)
    {
        _json.StartArray(place);
        for (int i = 0; _json.NextElement(); i++)
        {
            string group = string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]");
            _json.StartObject(group);
            while (_json.NextProperty(out string property))
            {
                if (property == "flowTuples")
                {
                    ReadTuples($"{group}.{property}", format);
                }
                else
                {
                    _json.Skip();
                }
            }
        }
    }

    private void ReadTuples(string place, FlowTupleFormat format)
    {
        Span<char> room = stackalloc char[LongestTuple];
        _json.StartArray(place);
        for (int i = 0; _json.NextElement(); i++)
        {
            ReadOnlySpan<byte> plain = _json.PlainText();
            string? fault = plain.Length is > 0 and <= LongestTuple
                ? Read(room[..Encoding.UTF8.GetChars(plain, room)], format)
                : "it is not plain text of at most 256 characters";

            // The index is put into words only for a fault: there are a hundred thousand tuples.
            if (fault is not null)
            {
                _json.Require(false, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]: {fault}"));
            }
        }
    }

    private readonly string? Read(ReadOnlySpan<char> text, FlowTupleFormat format)
    {
        bool isShort = format == FlowTupleFormat.DecisionAndState && text.Count(',') == 7;
        string? fault = FlowTupleReader.Read(text, isShort ? FlowTupleFormat.Decision : format, out FlowTuple tuple);
        if (fault is null)
        {
            _tuples.Add(tuple);
        }

        return fault;
    }
}
