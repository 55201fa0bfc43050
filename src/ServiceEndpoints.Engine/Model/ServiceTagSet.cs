using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>The service tags of one weekly file. Safe for several threads.</summary>
public sealed class ServiceTagSet
{
    private readonly Dictionary<string, SimServiceTag> _byName;

    /// <param name="changeNumber">The number that grows with every change to any tag.</param>
    /// <param name="cloud">The cloud whose tags these are, such as Public.</param>
    /// <param name="date">The day of publication, yyyy-MM-dd; null when it is not known.</param>
    /// <param name="tags">The tags, no two of them with names that differ only by case.</param>
    /// <exception cref="ArgumentException">Two tags have one name.</exception>
    public ServiceTagSet(int changeNumber, string cloud, string? date, IEnumerable<SimServiceTag> tags)
    {
        ChangeNumber = changeNumber;
        Cloud = cloud;
        Date = date;
        All = tags.ToValueList();
        _byName = All.ToDictionary(tag => tag.Name, StringComparer.OrdinalIgnoreCase);
    }

    public int ChangeNumber { get; }

    public string Cloud { get; }

    /// <summary>The day of publication, yyyy-MM-dd; null when it is not known.</summary>
    public string? Date { get; }

    /// <summary>Every tag, in the order of the file.</summary>
    public ValueList<SimServiceTag> All { get; }

    /// <summary>Every tag's name, in the order of the file.</summary>
    public IEnumerable<string> Names => All.Select(tag => tag.Name);

    /// <summary>Finds a tag whatever the case of its name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out SimServiceTag? tag) => _byName.TryGetValue(name, out tag);

    /// <summary>The tags that hold an address, in the order of the file. The first call reads every tag.</summary>
    public IReadOnlyList<SimServiceTag> Containing(IPv4Address address) =>
        [.. All.Where(tag => tag.Addresses.Contains(address))];

    public override string ToString() => Date is null ? $"{Cloud} {ChangeNumber}" : $"{Cloud} {ChangeNumber} ({Date})";
}
