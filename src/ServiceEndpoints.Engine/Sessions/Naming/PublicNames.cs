using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Finds the resources that a public name belongs to, the names of their sub-services among them.</summary>
internal static class PublicNames
{
    public static IReadOnlyList<PublicName> Find(SimTopology topology, string text)
    {
        string name = text.TrimEnd('.');
        PublicName[] known = ServiceCatalogue.MatchFqdn(name)
            .SelectMany(match => Owners(topology, match, name))
            .ToArray();
        return known.Length > 0
            ? known
            : topology.Resources
                .Where(resource => resource.Fqdn.Equals(name, StringComparison.OrdinalIgnoreCase))
                .Select(resource => new PublicName(resource, null, resource.Fqdn))
                .ToArray();
    }

    /// <summary>Whether some service gives its resources names like this one.</summary>
    public static bool LooksPublic(string text) => ServiceCatalogue.MatchFqdn(text.TrimEnd('.')).Count > 0;

    private static IEnumerable<PublicName> Owners(SimTopology topology, FqdnMatch match, string name) =>
        topology.Resources.Named(match.Name)
            .Where(resource => resource.Type == match.ResourceType)
            .Select(resource => new PublicName(resource, match.SubService.Name, name.ToLowerInvariant()));
}

/// <summary>A public name and what it belongs to.</summary>
internal sealed record PublicName(SimResource Resource, string? SubService, string Fqdn)
{
    public override string ToString() => Fqdn;
}
