using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>Functions whose results only Azure knows, at the time of the deployment.</summary>
internal static class OnlineFunctions
{
    /// <summary>Stands for every function whose name starts with <c>list</c>: each resource type has its own.</summary>
    public const string AnyList = "list*";

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        Online("newGuid", "newGuid() differs at every deployment."),
        Online("utcNow", "utcNow() differs at every deployment."),
        new("reference", 0, TemplateFunction.Any, Reference) { IsLazy = true },
        Online("references", "references() asks Azure for deployed resources."),
        Online("getSecret", "getSecret() asks a key vault."),
        Online("managementGroup", "The management group that is deployed to is not known here."),
        Online("pickZones", "pickZones() asks Azure which zones a region offers."),
        Online("providers", "providers() asks Azure for its resource providers."),
        Online(AnyList, "The functions list…() ask Azure for keys and the like."),
    ];

    private static TemplateFunction Online(string name, string cause) =>
        new(name, 0, TemplateFunction.Any, call => Unknown(call, cause)) { IsLazy = true };

    /// <summary>What a deployment of the same template gives out is known without Azure.</summary>
    private static DataNode Reference(FunctionCall call)
    {
        DataNode? target = call.Count > 0 ? call.Peek(0) : null;
        string? name = target is UnresolvedNode unknown ? unknown.Symbol : (target as TextNode)?.Text;
        DataNode? known = name is null ? null : call.Evaluator.Values.Deployment(name, call.Frame);
        return known ?? Unknown(call, "reference() asks Azure for a deployed resource.");
    }

    private static UnresolvedNode Unknown(FunctionCall call, string cause) => call.Unknown(cause);
}
