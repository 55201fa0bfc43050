using System;
using ServiceEndpoints.Interchange.Native.Forms;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>What things refer to. The subnets of network rules are none of these: they may have been deleted.</summary>
internal static class References
{
    public static ReferenceForm VNet { get; } = new("vnet");

    public static ReferenceForm Subnet { get; } = new("subnet");

    public static ReferenceForm RouteTable { get; } = new("routeTable");

    public static ReferenceForm NetworkSecurityGroup { get; } = new("networkSecurityGroup");

    public static ReferenceForm ApplicationSecurityGroup { get; } = new("applicationSecurityGroup");

    public static ReferenceForm NatGateway { get; } = new("natGateway");

    public static ReferenceForm OnPremisesNetwork { get; } = new("onPremisesNetwork");

    public static ReferenceForm ServiceEndpointPolicy { get; } = new("serviceEndpointPolicy");

    public static ReferenceForm Resource { get; } = new("resource");

    /// <summary>The condition that there is none of a kind, by the grammar of its name.</summary>
    public static ErrorId NotFound(string kind) => Enum.Parse<ErrorId>($"{kind}NotFound", ignoreCase: true);
}
