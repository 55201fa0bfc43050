using System;
using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>What has been read so far of one tag's properties.</summary>
internal sealed class ServiceTagProperties
{
    private readonly List<AddressPrefix> _prefixes = [];
    private readonly List<string> _ipv6Prefixes = [];

    public int ChangeNumber { get; set; }

    public string Region { get; set; } = string.Empty;

    public string SystemService { get; set; } = string.Empty;

    public bool HasPrefixes { get; set; }

    public List<string> Features { get; } = [];

    public void Add(AddressPrefix prefix) => _prefixes.Add(prefix);

    /// <summary>Takes a prefix of either kind; what is wrong with it otherwise.</summary>
    public string? Add(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal))
        {
            _ipv6Prefixes.Add(text);
            return IPv6PrefixText.Fault(text) is { } fault
                ? $"{Excerpt.Of(text)} is not an address prefix: {fault}"
                : null;
        }

        bool isPrefix = AddressPrefix.TryParse(text, out AddressPrefix prefix, out string reason);
        _prefixes.Add(prefix);
        return isPrefix ? null : reason.TrimEnd('.');
    }

    public SimServiceTag ToTag(string name) => new(_prefixes.ToValueList(), _ipv6Prefixes.ToValueList())
    {
        Name = name,
        Region = Region,
        SystemService = SystemService,
        ChangeNumber = ChangeNumber,
        NetworkFeatures = Features.ToValueList(),
    };
}
