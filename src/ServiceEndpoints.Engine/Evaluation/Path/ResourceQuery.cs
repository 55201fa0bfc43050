using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Which part of a resource is asked for, and how.</summary>
/// <param name="SubService">Null is the one that the port tells, else the main one.</param>
/// <param name="Port">Null is the sub-service's own.</param>
internal sealed record ResourceQuery(
    SimResource Resource, string? SubService, bool IsSecondary, int? Port, IPProtocol Protocol)
{
    /// <summary>The database of a server; null is none in particular.</summary>
    public string? Database { get; init; }

    /// <summary>The sub-service: as asked for, else the first that listens on the port, else the main one.</summary>
    public SubService Part(SimService service)
    {
        if (SubService is not null)
        {
            return service.FindSubService(SubService) ?? service.MainSubService;
        }

        if (Port is not { } port || Listens(service.MainSubService, port))
        {
            return service.MainSubService;
        }

        return service.SubServices.FirstOrDefault(part => Listens(part, port)) ?? service.MainSubService;
    }

    private static bool Listens(SubService part, int port) =>
        part.Ports.Any(range => range.Use != PortUse.Redirect && range.Contains(port));
}
