using System.Globalization;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Names for interfaces that nobody named: the VM's with <c>-nic</c>, then <c>-nic2</c> and so on.</summary>
internal static class InterfaceName
{
    public static string First(string vmName) => $"{vmName}-nic";

    /// <summary>The first such name that the VM does not have yet.</summary>
    public static string Next(SimVM vm) => Enumerable.Range(2, vm.NetworkInterfaces.Count + 1)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{vm.Name}-nic{number}"))
        .First(name => !vm.NetworkInterfaces.Any(nic => ArmId.Same(nic.Name, name)));

    /// <summary>Interfaces live in the subscription and resource group of their VM.</summary>
    public static string IdBeside(string vmId, string name) =>
        ArmId.Compose(ArmId.SubscriptionOf(vmId), ArmId.ResourceGroupOf(vmId), ArmTypes.NetworkInterface, name);
}
