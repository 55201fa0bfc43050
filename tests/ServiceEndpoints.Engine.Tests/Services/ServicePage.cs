using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ServiceEndpoints.Catalogue;

namespace ServiceEndpoints.Tests.Services;

/// <summary>The page of the services: tables whose cells are what the engine answers.</summary>
internal static class ServicePage
{
    public const string Path = "docs/services.md";

    private static readonly ProductTrial[] s_trials =
        [.. ServiceCatalogue.All.Select(product => new ProductTrial(product))];

    public static string Text() =>
        $"""
        # Services

        What the firewall of each service does. Every cell is an outcome: a test makes a resource of the product in
        West Europe, adds the rule, asks, and compares the answer with this page. `Get-SimService` lists the same
        products, `Get-SimTrustedService` the services that firewalls trust.

        In the answers, *admitted* comes with what the service sees (a private address over the endpoint, else a public
        one), and what does not get in with its reason (see the README); what a change is refused with is its error id.

        ## Names

        {Table(
            new("product", Name),
            new("endpoint", trial => $"`{trial.Product.Service}`"),
            new("service tag", Tag),
            new("public name ends in", trial => $"`{trial.Product.DnsSuffix}`"),
            new("ports", trial => string.Join(", ", trial.Product.Ports)))}
        The endpoint of Data Lake Store leads to Entra ID, whose addresses its tag has; the store itself is in the tag
        `AzureDataLake`.

        ## Who gets in

        A resource with default action Deny where it has one; a machine with a public address in a subnet with the
        endpoint, and a stranger on the internet.

        {Table(
            new("product", Name),
            new("a stranger, before any rule or switch", trial => trial.WithoutRules),
            new("the subnet, by a VNet rule", trial => trial.ByVNetRule),
            new("the stranger, by an IP rule", trial => trial.ByIPRule),
            new("the subnet, by a rule for its public address", trial => trial.ByIPRuleOverTheEndpoint),
            new("the machine without endpoint, by the rule 0.0.0.0", trial => trial.ByTheRuleOfZeros),
            new("the stranger, by a rule of one database", trial => trial.ByDatabaseRule))}
        ## What a VNet rule needs

        {Table(
            new("product", Name),
            new("before the endpoint", trial => trial.BeforeTheEndpoint),
            new("the same, ignoring that", trial => trial.BeforeTheEndpointWhenIgnored),
            new("resource in East US", trial => trial.FromAnotherRegion),
            new("tier without VNet rules", trial => trial.InALesserTier))}
        ## Limits

        Rules are added until one is refused.

        {Table(
            new("product", Name),
            new("VNet rules", trial => trial.LimitOfVNetRules),
            new("IP rules", trial => trial.LimitOfIPRules))}
        ## What the client reads

        {Table(
            new("product", Name),
            new("a stranger", trial => trial.ReadByAStranger),
            new("a subnet over the endpoint", trial => trial.ReadInASubnet),
            new("a stranger, public access off", trial => trial.ReadWithoutPublicAccess))}
        ## Exceptions

        {Table(
            new("product", Name),
            new("a trusted service, with the exception set", trial => trial.TrustedService),
            new("the same, public access off", trial => trial.TrustedServiceWithoutPublicAccess),
            new("a listed resource instance", trial => trial.ListedInstance),
            new("by private endpoint, public access off", trial => trial.ByPrivateEndpoint))}
        """.ReplaceLineEndings("\n").TrimEnd() + "\n";

    private static string Name(ProductTrial trial) => trial.Product.Name;

    private static string Tag(ProductTrial trial) =>
        $"`{trial.Product.ServiceTag}`{(trial.Product.TagAssumed ? " (assumed)" : "")}";

    private static string Table(params Column[] columns)
    {
        StringBuilder text = new();
        Append(text, columns.Select(column => column.Head));
        Append(text, columns.Select(_ => "---"));
        foreach (ProductTrial trial in s_trials)
        {
            Append(text, columns.Select(column => Escaped(column.Cell(trial))));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escaped(string text) => text
        .Replace("\r\n", " ", StringComparison.Ordinal)
        .Replace("\n", " ", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal);

    private sealed record Column(string Head, Func<ProductTrial, string> Cell);
}
