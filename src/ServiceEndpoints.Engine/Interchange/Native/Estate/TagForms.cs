using ServiceEndpoints.Interchange.Native.Forms;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>Service tags that were read from a weekly file.</summary>
internal static class TagForms
{
    public static ObjectForm<TagSheet> Tag { get; } = new(
        "serviceTag",
        new(),
        Member.Required("name", Values.Any, (TagSheet t) => t.Name, (t, text) => t with { Name = text }),
        Member.Usual("region", Values.Any, (TagSheet t) => t.Region, (t, text) => t with { Region = text }),
        Member.Usual(
            "systemService", Values.Any, (TagSheet t) => t.SystemService, (t, text) => t with { SystemService = text }),
        Member.Usual(
            "changeNumber", Values.Number, (TagSheet t) => t.ChangeNumber, (t, n) => t with { ChangeNumber = n }),
        Member.Usual(
            "networkFeatures",
            Values.List,
            (TagSheet t) => t.NetworkFeatures,
            (t, list) => t with { NetworkFeatures = list }),
        Member.Usual(
            "prefixes", Values.Prefixes, (TagSheet t) => t.Prefixes, (t, list) => t with { Prefixes = list }),
        Member.Usual(
            "ipv6Prefixes", Values.List, (TagSheet t) => t.IPv6Prefixes, (t, list) => t with { IPv6Prefixes = list }));

    public static ObjectForm<TagSetSheet> Set { get; } = new(
        "serviceTags",
        new(),
        Member.Required(
            "changeNumber", Values.Number, (TagSetSheet s) => s.ChangeNumber, (s, n) => s with { ChangeNumber = n }),
        Member.Required("cloud", Values.Any, (TagSetSheet s) => s.Cloud, (s, text) => s with { Cloud = text }),
        Member.Maybe("date", Values.Any, (TagSetSheet s) => s.Date, (s, text) => s with { Date = text }),
        Member.Required(
            "all",
            new ListForm<TagSheet>(Tag, tag => tag.Name),
            (TagSetSheet s) => s.Tags,
            (s, list) => s with { Tags = list }));
}
