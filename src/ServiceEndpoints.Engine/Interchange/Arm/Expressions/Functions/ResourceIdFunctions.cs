using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// Functions that compose ids.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource
/// </summary>
internal static class ResourceIdFunctions
{
    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("extensionResourceId", 3, TemplateFunction.Any, Extension) { KeepsIdentity = true },
        new("managementGroupResourceId", 2, TemplateFunction.Any, ManagementGroup) { KeepsIdentity = true },
        new("resourceId", 2, TemplateFunction.Any, Resource) { KeepsIdentity = true },
        new("subscriptionResourceId", 2, TemplateFunction.Any, Subscription) { KeepsIdentity = true },
        new("tenantResourceId", 2, TemplateFunction.Any, call => Compose(call, "", 0)) { KeepsIdentity = true },
    ];

    private static DataNode Resource(FunctionCall call)
    {
        int type = TypeIndex(call);
        DeploymentScope scope = call.Evaluator.Scope;
        string subscription = type > 1 ? call.Text(type - 2) : scope.SubscriptionId;
        string group = type > 0 ? call.Text(type - 1) : scope.ResourceGroupName;
        return type is < 0 or > 2
            ? call.Fail("no argument is a resource type")
            : Compose(call, $"/subscriptions/{subscription}/resourceGroups/{group}", type);
    }

    private static DataNode Subscription(FunctionCall call)
    {
        int type = TypeIndex(call);
        string subscription = type > 0 ? call.Text(type - 1) : call.Evaluator.Scope.SubscriptionId;
        return type is < 0 or > 1
            ? call.Fail("no argument is a resource type")
            : Compose(call, $"/subscriptions/{subscription}", type);
    }

    private static DataNode ManagementGroup(FunctionCall call)
    {
        int type = TypeIndex(call);
        return type == 1
            ? Compose(call, $"/providers/Microsoft.Management/managementGroups/{call.Text(0)}", type)
            : call.Unknown("The management group that is deployed to is not known here.");
    }

    private static DataNode Extension(FunctionCall call) => Compose(call, call.Text(0).TrimEnd('/'), 1);

    /// <summary>The first argument that names a type; what stands before it names the scope.</summary>
    private static int TypeIndex(FunctionCall call) =>
        Enumerable.Range(0, call.Count).TakeWhile(index => !call.Text(index).Contains('/')).Count() is int index
            && index < call.Count ? index : -1;

    private static DataNode Compose(FunctionCall call, string scope, int type)
    {
        string[] words = call.Text(type).Split('/', StringSplitOptions.RemoveEmptyEntries);
        string[] names = [.. Enumerable.Range(type + 1, call.Count - type - 1).Select(call.Text)];
        if (words.Length < 2 || words.Length != names.Length + 1)
        {
            return call.Fail($"the type '{call.Text(type)}' needs {Math.Max(words.Length - 1, 1)} names");
        }

        StringBuilder id = new($"{scope}/providers/{words[0]}");
        foreach ((string word, string name) in words.Skip(1).Zip(names))
        {
            id.Append('/').Append(word).Append('/').Append(name);
        }

        return call.Of(id.ToString());
    }
}
