using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Interchange.Arm;

/// <summary>The text of templates that deploy templates; what they deploy are security groups.</summary>
internal static class DeploymentText
{
    public const string Group = ArmTypes.NetworkSecurityGroup;

    /// <summary>A parameter that has a default.</summary>
    public const string Parameters = """
        "parameters": { "prefix": { "type": "string", "defaultValue": "main" } },
        """;

    public static string Named(string name) => Imported.Resource(Group, name, "");

    public static string Template(string resources, string rest = "") =>
        $$"""{ "contentVersion": "1.0.0.0", {{rest}} "resources": [ {{resources}} ] }""";

    /// <param name="given">The parameters that it is given.</param>
    /// <param name="template">What its template has besides resources.</param>
    /// <param name="beside">What stands beside its properties, such as a copy loop.</param>
    public static string Deployment(
        string name, string resources, bool inner, string given = "", string template = "", string beside = "") =>
        $$"""
        { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "{{name}}", {{beside}}
          "properties": { "mode": "Incremental", "parameters": { {{given}} },
            "expressionEvaluationOptions": { "scope": "{{(inner ? "inner" : "outer")}}" },
            "template": {{Template(resources, template)}} } }
        """;
}
