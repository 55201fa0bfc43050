using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A firewall can be given only what its type of resource has.</summary>
public sealed class FirewallFeatureRule : Rule
{
    public static readonly FirewallFeatureRule Instance = new();

    private FirewallFeatureRule()
        : base(
            "SE1506",
            "Firewalls differ",
            "Default action, exceptions, public network access and SKU can be set only where the type of resource "
            + "has them.",
            "https://learn.microsoft.com/azure/templates/")
    {
    }

    public static Refusal? JudgeDefaultAction(SimResource resource) =>
        FirewallCatalogue.Of(resource.Type).HasDefaultAction
            ? ClassicAccountRule.Judge(resource)
            : Lacks(resource, "default action");

    public static Refusal? JudgeDeploymentSite(SimResource resource) =>
        FirewallCatalogue.Of(resource.Type).OrdersRules ? null : Lacks(resource, "deployment site");

    public static Refusal? JudgePublicNetworkAccess(SimResource resource, PublicNetworkAccess access) =>
        FirewallCatalogue.Of(resource.Type).PublicNetworkAccess.Contains(access)
            ? null
            : Lacks(resource, $"public network access {access}");

    public static Refusal? JudgeSku(SimResource resource) =>
        FirewallCatalogue.Of(resource.Type).DefaultSku is null ? Lacks(resource, "SKUs that matter here") : null;

    /// <summary>The exceptions in Azure's spelling; none for the word <c>None</c>.</summary>
    public static Result<ValueList<string>> ReadBypass(SimResource resource, ValueList<string> words)
    {
        ValueList<string> offered = FirewallCatalogue.Of(resource.Type).Bypass;
        if (offered.Count == 0)
        {
            return Lacks(resource, "exceptions (bypass)");
        }

        if (words is [string only] && ArmId.Same(only, "None"))
        {
            return ValueList<string>.Empty;
        }

        string? unknown = words.FirstOrDefault(word => !offered.Any(name => ArmId.Same(name, word)));
        return unknown is null
            ? offered.Where(name => words.Any(word => ArmId.Same(name, word))).ToValueList()
            : new Refusal(
                ErrorId.NotSupportedByResource,
                $"The exceptions of '{resource}', a {resource.Type}, are {offered} or None alone; "
                + $"'{unknown}' is not among them.",
                resource.Name);
    }

    internal static Refusal Lacks(SimResource resource, string feature) => new(
        ErrorId.NotSupportedByResource, $"'{resource}' is a {resource.Type}, which has no {feature}.", resource.Name);
}
