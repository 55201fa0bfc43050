using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Only services that offer an endpoint can be switched on in a subnet.</summary>
public sealed class EndpointServiceRule : Rule
{
    public static readonly EndpointServiceRule Instance = new();

    private EndpointServiceRule()
        : base(
            "SE1501",
            "The service offers an endpoint",
            "A subnet takes endpoints only for the services that Azure lists, by their exact names.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    /// <summary>The name in Azure's spelling.</summary>
    public static Result<string> Judge(string service)
    {
        if (ServiceCatalogue.TryGetEndpoint(service, out string? canonical))
        {
            return canonical;
        }

        string names = string.Join(", ", ServiceCatalogue.EndpointNames);
        return new Refusal(
            ErrorId.ServiceUnknown,
            $"No service endpoint is called '{service}'. There are: {names}.",
            service,
            "SubnetHasServiceEndpointWithInvalidServiceName");
    }
}
