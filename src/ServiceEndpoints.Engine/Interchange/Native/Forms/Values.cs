using System;
using System.Globalization;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>The values that properties are made of.</summary>
internal static class Values
{
    private const string Octet = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private const string FourOctets = $@"{Octet}(\.{Octet}){{3}}";

    public static TextForm Any { get; } = new("text", null);

    /// <summary>A Resource Manager id; <c>/</c> alone is the id of everything.</summary>
    public static TextForm Id { get; } = new("an id", "^/([^/]+(/[^/]+)*)?$");

    /// <summary>The id of something else; empty where it could not be read.</summary>
    public static TextForm Reference { get; } = new("an id", "^(/([^/]+(/[^/]+)*)?)?$");

    public static TextForm Name { get; } = new("a name", "^[^/]+$");

    public static ParsedForm<IPv4Address> Address { get; } = new(
        "an IPv4 address",
        $"^{FourOctets}$",
        address => address.ToString(),
        text => IPv4Address.TryParse(text, out IPv4Address address, out _) ? address : null);

    public static ParsedForm<AddressPrefix> Prefix { get; } = new(
        "an IPv4 prefix",
        $"^{FourOctets}/(3[0-2]|[12]?[0-9])$",
        prefix => prefix.ToString(),
        text => AddressPrefix.TryParse(text, out AddressPrefix prefix, out _) ? prefix : null);

    /// <summary>A time that is not negative, as <c>days.hours:minutes:seconds.fraction</c>.</summary>
    public static ParsedForm<TimeSpan> Duration { get; } = new(
        "a time such as 00:05:00",
        @"^([1-9][0-9]*\.)?([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{7})?$",
        time => time.ToString("c", CultureInfo.InvariantCulture),
        text => TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan time)
            && time >= TimeSpan.Zero ? time : null);

    public static ListForm<string> List { get; } = new(Any);

    public static ListForm<IPv4Address> Addresses { get; } = new(Address);

    public static ListForm<AddressPrefix> Prefixes { get; } = new(Prefix);

    public static TruthForm Truth { get; } = new();

    public static NumberForm Number { get; } = new();

    public static ChoiceForm<T> Choice<T>()
        where T : struct, Enum =>
        new();
}
