using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Network;

/// <summary>
/// Resource Manager knows a public address as a resource of its own, which an interface or a NAT gateway joins. Here it
/// is only an address; the resource is taken to lie beside what has it.
/// </summary>
internal static class PublicAddressId
{
    public static string Of(string ownerId) =>
        ArmId.Beside(ownerId, ArmTypes.PublicIPAddress, $"{ArmId.NameOf(ownerId)}-ip");
}
