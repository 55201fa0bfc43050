using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Changes;

/// <summary>Refusals of changes to things that are not in the topology.</summary>
internal static class Missing
{
    public static Refusal Subnet(string id) => Thing(ErrorId.SubnetNotFound, "subnet", ArmId.PathOf(id));

    public static Refusal Resource(string id) => Thing(ErrorId.ResourceNotFound, "resource", ArmId.NameOf(id));

    public static Refusal NetworkSecurityGroup(string id) =>
        Thing(ErrorId.NetworkSecurityGroupNotFound, "network security group", ArmId.NameOf(id));

    public static Refusal ApplicationSecurityGroup(string id) =>
        Thing(ErrorId.ApplicationSecurityGroupNotFound, "application security group", ArmId.NameOf(id));

    public static Refusal PrivateEndpoint(string id) =>
        Thing(ErrorId.PrivateEndpointNotFound, "private endpoint", ArmId.NameOf(id));

    public static Refusal VNet(string id) => Thing(ErrorId.VNetNotFound, "VNet", ArmId.NameOf(id));

    private static Refusal Thing(ErrorId id, string noun, string name) =>
        new(id, $"The topology has no {noun} '{name}'.", name);
}
