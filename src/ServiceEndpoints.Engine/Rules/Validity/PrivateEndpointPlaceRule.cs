using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A private endpoint is where its VNet is.</summary>
public sealed class PrivateEndpointPlaceRule : Rule
{
    public static readonly PrivateEndpointPlaceRule Instance = new();

    private PrivateEndpointPlaceRule()
        : base(
            "SE1525",
            "Regions of private endpoints",
            "A private endpoint is in the region of its virtual network; the resource may be in another.",
            "https://learn.microsoft.com/azure/private-link/private-endpoint-overview")
    {
    }

    public static Refusal? Judge(SimSubnet subnet, string location) => ArmId.Same(subnet.Location, location)
        ? null
        : new(
            ErrorId.ValueInvalid,
            $"The subnet '{subnet}' is in {subnet.Location}, and so must be a private endpoint in it, "
            + $"not in {location}.",
            location);
}
