using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions whose results only Azure knows, at the time of the deployment.</summary>
internal static class OnlineFunctions
{
    /// <summary>Stands for every function whose name starts with <c>list</c>: each resource type has its own.</summary>
    public const string AnyList = "list*";

    private const string Zones = "Only Azure knows which zones of a subscription are which places.";

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("newGuid", 0, 0, call => OfDeployment(call, call.Frame.Place.ToString())) { IsLazy = true },
        new("utcNow", 0, 1, call => OfDeployment(call, call.Count == 0 ? "" : PlainText.Of(call.Peek(0))))
        {
            IsLazy = true,
        },
        new("reference", 0, TemplateFunction.Any, Reference) { IsLazy = true },
        new("references", 1, TemplateFunction.Any, References) { IsLazy = true },
        new("resourceInfo", 1, 1, ResourceInfo),
        Online("getSecret", "getSecret() asks a key vault."),
        Online("managementGroup", "The management group that is deployed to is not known here."),
        Online("pickZones", "pickZones() asks Azure which zones a region offers."),
        Online("externalInput", "externalInput() is known to the tool that deploys."),
        Online("toLogicalZone", Zones),
        Online("toLogicalZones", Zones),
        Online("toPhysicalZone", Zones),
        Online("toPhysicalZones", Zones),
        Online("providers", "providers() asks Azure for its resource providers."),
        Online(AnyList, "The functions list…() ask Azure for keys and the like."),
    ];

    /// <summary>
    /// What differs at every deployment stays the same within one, so that the same name can be made of it twice.
    /// </summary>
    private static UnresolvedNode OfDeployment(FunctionCall call, string which)
    {
        string name = call.Call.Name;
        return new(call.Frame.Expression, $"{name}() differs at every deployment.", call.Frame.Place)
        {
            Symbol = $"({name} {StableNameFunctions.Unique(call.Evaluator.Scope.DeploymentName, which)})",
        };
    }

    private static TemplateFunction Online(string name, string cause) =>
        new(name, 0, TemplateFunction.Any, call => Unknown(call, cause)) { IsLazy = true };

    /// <summary>What the template itself says of a resource is known without Azure.</summary>
    private static DataNode Reference(FunctionCall call) =>
        (NameIn(call) is { } name ? call.Evaluator.Values.Reference(name, IsFull(call), call.Frame) : null)
        ?? Unknown(call, "reference() asks Azure for a deployed resource.");

    private static DataNode References(FunctionCall call) =>
        (NameIn(call) is { } name ? call.Evaluator.Values.References(name, IsFull(call), call.Frame) : null)
        ?? Unknown(call, "references() asks Azure for deployed resources.");

    private static DataNode ResourceInfo(FunctionCall call) =>
        call.Evaluator.Values.ResourceInfo(call.Text(0), call.Frame)
        ?? Unknown(call, "resourceInfo() names a resource that is not known here.");

    private static string? NameIn(FunctionCall call) => (call.Count > 0 ? call.Peek(0) : null) switch
    {
        TextNode text => text.Text,
        UnresolvedNode unknown => unknown.Symbol,
        _ => null,
    };

    private static bool IsFull(FunctionCall call) =>
        call.Count > 1 && call.Peek(call.Count - 1) is TextNode text
        && text.Text.Equals("Full", StringComparison.OrdinalIgnoreCase);

    private static UnresolvedNode Unknown(FunctionCall call, string cause) => call.Unknown(cause);
}
