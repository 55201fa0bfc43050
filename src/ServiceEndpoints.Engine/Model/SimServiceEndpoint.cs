using System;
using System.Linq;

namespace ServiceEndpoints.Model;

/// <summary>A service endpoint switched on in a subnet.</summary>
/// <param name="SubnetId">The subnet that has it.</param>
/// <param name="Service">The endpoint name, such as <c>Microsoft.Storage</c>.</param>
/// <param name="Locations">The regions it covers, by name; <c>*</c> is every region.</param>
public sealed record SimServiceEndpoint(string SubnetId, string Service, ValueList<string> Locations)
{
    public ProvisioningState ProvisioningState { get; init; } = ProvisioningState.Succeeded;

    /// <summary>The simulated time until its state changes; zero when nothing is under way.</summary>
    public TimeSpan Remaining { get; init; }

    /// <summary>Whether it is being set up or taken down.</summary>
    public bool IsUnderWay => ProvisioningState
        is ProvisioningState.Creating or ProvisioningState.Updating or ProvisioningState.Deleting;

    public string VNetName => ArmId.NameOf(ArmId.ParentOf(SubnetId));

    public string SubnetName => ArmId.NameOf(SubnetId);

    public bool CoversEveryRegion => Locations.Contains("*");

    public override string ToString() => Service;
}

/// <summary>
/// State of an endpoint, in Resource Manager's words.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks/subnets
/// </summary>
public enum ProvisioningState
{
    Succeeded,
    Creating,
    Updating,
    Deleting,
    Failed,
    Canceled,
}
