using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Lifetime;

/// <summary>
/// What is being set up cannot be taken down before it is there, and the other way round. Azure takes one operation on
/// a virtual network at a time; here the endpoints of other services may be under way beside it.
/// Recorded in https://github.com/hashicorp/terraform-provider-azurerm/issues/8135.
/// </summary>
public sealed class OneOperationOnAnEndpoint : Rule
{
    public static readonly OneOperationOnAnEndpoint Instance = new();

    private OneOperationOnAnEndpoint()
        : base(
            "SE8002",
            "One operation at a time",
            "An endpoint that is being set up or taken down is not changed before that has come to its end.",
            "https://learn.microsoft.com/azure/networking/troubleshoot-failed-state")
    {
    }

    /// <param name="endpoint">As it is before the change.</param>
    /// <param name="wanted">Whether it is to be on after the change.</param>
    public Refusal? Judge(SimSubnet subnet, SimServiceEndpoint endpoint, bool wanted)
    {
        bool isGoing = endpoint.ProvisioningState == ProvisioningState.Deleting;
        return endpoint.IsUnderWay && isGoing == wanted
            ? new(
                ErrorId.AnotherOperationInProgress,
                "Another operation on this or dependent resource is in progress: the endpoint "
                + $"{endpoint.Service} of '{subnet}' is in state {endpoint.ProvisioningState}. "
                + "Step-SimClock lets the time pass that it needs.",
                subnet.ToString(),
                nameof(ErrorId.AnotherOperationInProgress))
            : null;
    }
}
