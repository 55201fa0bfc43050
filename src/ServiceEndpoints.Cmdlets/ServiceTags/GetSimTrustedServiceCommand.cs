using System.Linq;
using System.Management.Automation;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>Writes the Azure services that act for themselves, with the firewalls that let them pass.</summary>
[Cmdlet(VerbsCommon.Get, "SimTrustedService")]
[OutputType(typeof(SimTrustedService))]
public sealed class GetSimTrustedServiceCommand : SimReadCommand
{
    /// <summary>The service's tag, or its name for people.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(TrustedServiceCompleter))]
    [SupportsWildcards]
    public string[] Name { get; set; } = [];

    /// <summary>Only the services that resources of these types trust.</summary>
    [Parameter(Position = 1)]
    [ArgumentCompleter(typeof(ResourceTypeCompleter))]
    public ResourceType[] ResourceType { get; set; } = [];

    private protected override void End() => WriteNamed(
        TrustedServices.All
            .Where(service => ResourceType.Length == 0 || ResourceType.Any(service.IsTrustedBy))
            .ToArray(),
        Name,
        service => [service.Name, service.DisplayName],
        name => new(
            ErrorId.TrustedServiceNotFound,
            ResourceType.Length == 0
                ? $"No service is called '{name}'. Get-SimTrustedService lists them all."
                : $"No service that {string.Join(", ", ResourceType)} trusts is called '{name}'.",
            name));
}
