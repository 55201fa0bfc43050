using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>
/// Lists as one reads them in a column: <c>a</c>, <c>{a, b}</c>, <c>{a, b, c … 40 more}</c>. Code properties of the
/// types whose property each method is named after.
/// </summary>
public static class ListText
{
    private const int Shown = 3;

    public static string AddedPrefix(PSObject instance) => Of(instance, nameof(AddedPrefix));

    public static string AddressPrefix(PSObject instance) => Of(instance, nameof(AddressPrefix));

    public static string AdvertisedPrefix(PSObject instance) => Of(instance, nameof(AdvertisedPrefix));

    public static string AffectedResources(PSObject instance) => Of(instance, nameof(AffectedResources));

    public static string Bypass(PSObject instance) => Of(instance, nameof(Bypass));

    public static string Definitions(PSObject instance) => NamesOf(instance, nameof(Definitions));

    public static string ExpressRouteNatIPAddress(PSObject instance) => Of(instance, nameof(ExpressRouteNatIPAddress));

    public static string Files(PSObject instance) => Of(instance, nameof(Files));

    public static string Limit(PSObject instance) => Of(instance, nameof(Limit));

    public static string LinkedVNet(PSObject instance) => Of(instance, nameof(LinkedVNet));

    public static string Locations(PSObject instance) => Of(instance, nameof(Locations));

    public static string Mismatch(PSObject instance) => Of(instance, nameof(Mismatch));

    public static string NetworkRules(PSObject instance) => Of(instance, nameof(NetworkRules));

    public static string Ports(PSObject instance) => Of(instance, nameof(Ports));

    public static string Prefixes(PSObject instance) => Of(instance, nameof(Prefixes));

    public static string PublicIPAddress(PSObject instance) => Of(instance, nameof(PublicIPAddress));

    public static string RemovedPrefix(PSObject instance) => Of(instance, nameof(RemovedPrefix));

    public static string Routes(PSObject instance) => NamesOf(instance, nameof(Routes));

    public static string SecurityRules(PSObject instance) => NamesOf(instance, nameof(SecurityRules));

    public static string ServiceEndpoints(PSObject instance) => Of(instance, nameof(ServiceEndpoints));

    public static string ServiceTag(PSObject instance) => Of(instance, nameof(ServiceTag));

    public static string Sources(PSObject instance) => Of(instance, nameof(Sources));

    public static string TrustedBy(PSObject instance) => Of(instance, nameof(TrustedBy));

    internal static string Of(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        { Count: <= Shown + 1 } => $"{{{string.Join(", ", items)}}}",
        _ => $"{{{string.Join(", ", items.Take(Shown))} … {items.Count - Shown} more}}",
    };

    private static string Of(PSObject instance, string property) =>
        Of([.. Items(instance, property).Select(item => item.ToString() ?? "")]);

    /// <summary>Parts without the name of the thing that they are shown with.</summary>
    private static string NamesOf(PSObject instance, string property) =>
        Of([.. Items(instance, property).OfType<SimEntity>().Select(part => part.Name)]);

    private static IEnumerable<object> Items(PSObject instance, string property) =>
        (instance.Properties[property]?.Value as IEnumerable)?.Cast<object>() ?? [];
}
