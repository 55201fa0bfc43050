using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The regional and the cross-region endpoint of Azure Storage exclude each other.</summary>
public sealed class StorageEndpointConflictRule : Rule
{
    public static readonly StorageEndpointConflictRule Instance = new();

    private const string Regional = "Microsoft.Storage";
    private const string Global = "Microsoft.Storage.Global";

    private StorageEndpointConflictRule()
        : base(
            "SE1503",
            "One storage endpoint per subnet",
            "A subnet has either the regional storage endpoint or the cross-region one, never both.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    /// <param name="subnet">As it is before the service is switched on.</param>
    /// <param name="service">The endpoint to switch on, in Azure's spelling.</param>
    public static Refusal? Judge(SimSubnet subnet, string service)
    {
        string? other = OtherOf(service);
        if (other is null || !subnet.ServiceEndpoints.Any(endpoint => ArmId.Same(endpoint.Service, other)))
        {
            return null;
        }

        return new(
            ErrorId.EndpointConflict,
            $"The subnet '{subnet}' has the endpoint {other}, which cannot be together with {service}. "
            + $"Disable {other} first.",
            subnet.ToString());
    }

    private static string? OtherOf(string service) => service switch
    {
        Regional => Global,
        Global => Regional,
        _ => null,
    };
}
