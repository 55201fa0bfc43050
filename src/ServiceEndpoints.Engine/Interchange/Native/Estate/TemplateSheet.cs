using System;
using System.Collections.Frozen;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>A resource that a template writes, as it stands in a file.</summary>
internal sealed record WrittenSheet
{
    public string Id { get; init; } = "";

    public string ApiVersion { get; init; } = "";

    public ValueList<string> Given { get; init; } = [];

    public static WrittenSheet Of(WrittenResource resource) => new()
    {
        Id = resource.Id,
        ApiVersion = resource.ApiVersion,
        Given = resource.Given.Order(StringComparer.Ordinal).ToValueList(),
    };

    public WrittenResource Resource() => new(Id, ApiVersion, Given.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
}

/// <summary>What the templates of a topology write, as it stands in a file.</summary>
internal sealed record TemplateSheet
{
    public ValueList<WrittenSheet> Resources { get; init; } = [];

    public ValueList<string> Insiders { get; init; } = [];

    public ValueList<string> Nameless { get; init; } = [];

    /// <returns>Null for a topology of no template.</returns>
    public static TemplateSheet? Of(TemplateWrites writes) => writes.IsNone
        ? null
        : new()
        {
            Resources = writes.Resources.OrderBy(resource => resource.Id, ArmId.Comparer)
                .Select(WrittenSheet.Of)
                .ToValueList(),
            Insiders = writes.Insiders.Order(ArmId.Comparer).ToValueList(),
            Nameless = writes.Nameless.Order(ArmId.Comparer).ToValueList(),
        };

    public TemplateWrites Writes() =>
        TemplateWrites.None.With(Resources.Select(resource => resource.Resource()), Insiders, Nameless);
}
