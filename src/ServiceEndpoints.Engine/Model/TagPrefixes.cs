using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>The prefixes of one service tag, each kind in the order of the file they came from.</summary>
internal sealed record TagPrefixes(ValueList<AddressPrefix> IPv4, ValueList<string> IPv6);
