using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange;

/// <summary>Reads the JSON of a service tag file.</summary>
internal ref struct ServiceTagReader
{
    private readonly List<SimServiceTag> _tags = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _words = [];
    private readonly PrefixTexts.Collector _prefixes = new();
    private readonly ReadOnlySpan<byte> _utf8;
    private JsonCursor _json;
    private bool _sawValues;

    public ServiceTagReader(ReadOnlySpan<byte> utf8) => _utf8 = utf8;

    /// <param name="date">The day of publication, where the file's name tells it.</param>
    public Result<ServiceTagSet> Read(string? date)
    {
        try
        {
            _json = new JsonCursor(_utf8);
            ServiceTagSet? tags = ReadDocument(date);
            if (tags is null)
            {
                return Refuse(_json.Fault!);
            }

            _json.End();
            return tags;
        }
        catch (JsonException e)
        {
            return Refuse(string.Create(
                CultureInfo.InvariantCulture,
                $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} is not valid JSON"));
        }
    }

    private static Refusal Refuse(string fault) =>
        new(ErrorId.TopologyFileMalformed, $"This is not a service tag file: {fault}.");

    private ServiceTagSet? ReadDocument(string? date)
    {
        int? changeNumber = null;
        string? cloud = null;
        _json.StartObject("the file");
        while (_json.NextProperty(out string property))
        {
            switch (property)
            {
                case "changeNumber":
                    changeNumber = _json.Number(property);
                    break;
                case "cloud":
                    cloud = _json.Text(property);
                    break;
                case "values":
                    ReadTags();
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }

        _json.Require(changeNumber is not null, "it has no changeNumber");
        _json.Require(cloud is not null, "it has no cloud");
        _json.Require(_sawValues, "it has no values");
        return _json.Fault is null ? new ServiceTagSet(changeNumber!.Value, cloud!, date, _tags) : null;
    }

    private void ReadTags()
    {
        _json.Require(!_sawValues, "it has values twice");
        _sawValues = true;
        _json.StartArray("values");
        _json.List = "values";
        while (_json.NextElement())
        {
            _json.Index = _tags.Count;
            ReadTag();
        }

        _json.List = null;
    }

    private void ReadTag()
    {
        string? name = null;
        ServiceTagProperties? properties = null;
        _json.StartObject(string.Empty);
        while (_json.NextProperty(out string property))
        {
            switch (property)
            {
                case "name":
                    name = _json.Text(string.Empty, property);
                    break;
                case "properties":
                    properties = ReadProperties(".properties");
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }

        _json.Require(!string.IsNullOrWhiteSpace(name), " has no name");
        _json.Require(properties?.Prefixes is not null, " has no properties.addressPrefixes");
        if (_json.Fault is null)
        {
            if (!_names.Add(name!))
            {
                _json.Require(false, $" has the name {Excerpt.Of(name)} of an earlier tag");
            }

            _tags.Add(properties!.ToTag(name!));
        }
    }

    /// <summary>A text that many tags have, kept once.</summary>
    private readonly string Once(string text)
    {
        if (_words.TryGetValue(text, out string? kept))
        {
            return kept;
        }

        _words.Add(text);
        return text;
    }

    private ServiceTagProperties ReadProperties(string place)
    {
        ServiceTagProperties properties = new();
        _json.StartObject(place);
        while (_json.NextProperty(out string property))
        {
            switch (property)
            {
                case "changeNumber":
                    properties.ChangeNumber = _json.Number(place, property);
                    break;
                case "region":
                    properties.Region = Once(_json.Text(place, property));
                    break;
                case "systemService":
                    properties.SystemService = Once(_json.Text(place, property));
                    break;
                case "addressPrefixes":
                    ReadPrefixes(".properties.addressPrefixes", properties);
                    break;
                case "networkFeatures":
                    ReadFeatures(".properties.networkFeatures", properties);
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }

        return properties;
    }

    // A file has a hundred thousand prefixes, and most are read once in the life of a process: the compiler is not to
    // wait until it has seen enough of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadPrefixes(string place, ServiceTagProperties properties)
    {
        _json.Require(properties.Prefixes is null, $"{place} is there twice");
        _json.StartArray(place);
        for (int i = 0; _json.NextElement(); i++)
        {
            ReadOnlySpan<byte> written = _json.PlainText();
            if (AddressPrefix.TryReadPlain(written, out AddressPrefix plain))
            {
                _prefixes.Add(plain);
            }
            else if (IPv6PrefixText.IsPlain(written))
            {
                _prefixes.Add(written);
            }
            else
            {
                ReadPrefix(place, i);
            }
        }

        properties.Prefixes = _prefixes.Take();
    }

    private void ReadPrefix(string place, int index)
    {
        // The index is put into words only for a fault.
        string text = _json.Text(place);
        if (_json.Fault is null && _prefixes.Add(text) is { } fault)
        {
            _json.Require(false, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]: {fault}"));
        }
    }

    private void ReadFeatures(string place, ServiceTagProperties properties)
    {
        if (_json.IsNull())
        {
            return;
        }

        List<string> features = [];
        _json.StartArray(place);
        while (_json.NextElement())
        {
            features.Add(Once(_json.Text(place)));
        }

        properties.Features = features.ToValueList();
    }
}
