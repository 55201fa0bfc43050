using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>One resource of a plan as it is written there.</summary>
internal sealed record PlanResource
{
    /// <summary>The whole address, such as <c>module.net["a"].azurerm_subnet.app[0]</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The type of the provider, such as <c>azurerm_subnet</c>.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    /// <summary>The address of the module that it is in; empty for the root.</summary>
    public string Module { get; init; } = "";

    /// <summary>The key among those that one block makes, as it stands in brackets; null for a single one.</summary>
    public string? Key { get; init; }

    public bool IsManaged { get; init; } = true;

    public required ObjectNode Values { get; init; }

    /// <summary>What Terraform knows only after the plan is applied: true in the place of each such value.</summary>
    public DataNode? Unknown { get; init; }

    /// <summary>Whether the plan makes it or makes it anew; otherwise it keeps what nobody wrote.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether it is what there is of a resource before the plan writes it anew.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>Whether Terraform puts it off to a later plan.</summary>
    public bool IsPutOff { get; init; }

    public SourcePlace Place => Values.Place;
}
