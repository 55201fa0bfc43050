using System;
using System.Collections.Generic;
using System.Globalization;
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
        while (_json.NextElement())
        {
            ReadTag(string.Create(CultureInfo.InvariantCulture, $"values[{_tags.Count}]"));
        }
    }

    private void ReadTag(string place)
    {
        string? name = null;
        ServiceTagProperties? properties = null;
        _json.StartObject(place);
        while (_json.NextProperty(out string property))
        {
            switch (property)
            {
                case "name":
                    name = _json.Text(place, "name");
                    break;
                case "properties":
                    properties = ReadProperties($"{place}.properties");
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }

        _json.Require(!string.IsNullOrWhiteSpace(name), $"{place} has no name");
        _json.Require(properties is { HasPrefixes: true }, $"{place} has no properties.addressPrefixes");
        if (_json.Fault is null)
        {
            if (!_names.Add(name!))
            {
                _json.Require(false, $"{place} has the name {Excerpt.Of(name)} of an earlier tag");
            }

            _tags.Add(properties!.ToTag(name!));
        }
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
                    properties.Region = _json.Text(place, property);
                    break;
                case "systemService":
                    properties.SystemService = _json.Text(place, property);
                    break;
                case "addressPrefixes":
                    ReadPrefixes($"{place}.{property}", properties);
                    break;
                case "networkFeatures":
                    ReadFeatures($"{place}.{property}", properties);
                    break;
                default:
                    _json.Skip();
                    break;
            }
        }

        return properties;
    }

    private void ReadPrefixes(string place, ServiceTagProperties properties)
    {
        _json.Require(!properties.HasPrefixes, $"{place} is there twice");
        properties.HasPrefixes = true;
        _json.StartArray(place);
        for (int i = 0; _json.NextElement(); i++)
        {
            if (AddressPrefix.TryReadPlain(_json.PlainText(), out AddressPrefix plain))
            {
                properties.Add(plain);
                continue;
            }

            // The index is put into words only for a fault: there are a hundred thousand prefixes.
            string text = _json.Text(place);
            if (_json.Fault is null && properties.Add(text) is { } fault)
            {
                _json.Require(false, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]: {fault}"));
            }
        }
    }

    private void ReadFeatures(string place, ServiceTagProperties properties)
    {
        if (_json.IsNull())
        {
            return;
        }

        _json.StartArray(place);
        while (_json.NextElement())
        {
            properties.Features.Add(_json.Text(place));
        }
    }
}
