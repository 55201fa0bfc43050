using System.Linq;
using System.Text.Json.Nodes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>
/// Writes VMs and their interfaces. Size, image and administrator are no part of a topology: the size and the
/// administrator are parameters, the image is Ubuntu.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.compute/virtualmachines
/// </summary>
internal static class MachineExport
{
    public static void Write(ExportEstate estate)
    {
        foreach (SimVM vm in estate.Topology.VMs)
        {
            foreach (SimNetworkInterface nic in vm.NetworkInterfaces)
            {
                Write(nic, vm, estate);
            }

            Write(vm, estate);
        }
    }

    private static void Write(SimNetworkInterface nic, SimVM vm, ExportEstate estate)
    {
        string? address = nic.HasPublicIPAddress || nic.PublicIPAddress is not null
            ? estate.AddPublicAddress(nic.Id, $"{nic.Name}-ip", vm.Location)
            : null;
        if (nic.PublicIPAddress is not null)
        {
            estate.Omit(nic, nameof(nic.PublicIPAddress), "Azure chooses public addresses.");
        }

        bool hasAddress = nic.PrivateIPAddress != default;
        estate.Add(
            nic.Id,
            Written.Object(
                ("location", ExportEstate.Location(vm.Location)),
                ("properties", Written.Object(
                    ("enableIPForwarding", nic.EnableIPForwarding),
                    ("networkSecurityGroup", Written.ReferenceOrNull(nic.NetworkSecurityGroupId, nic.Id)),
                    ("ipConfigurations", Written.List([Written.Part("default", Written.Object(
                        ("primary", true),
                        ("privateIPAllocationMethod", hasAddress ? "Static" : "Dynamic"),
                        ("privateIPAddress", hasAddress ? nic.PrivateIPAddress.ToString() : null),
                        ("subnet", Written.Reference(nic.SubnetId, nic.Id)),
                        ("publicIPAddress", Written.ReferenceOrNull(address, nic.Id)),
                        ("applicationSecurityGroups",
                            Written.References(nic.ApplicationSecurityGroupIds, nic.Id))))]))))),
            [nic.SubnetId, nic.NetworkSecurityGroupId, address, .. nic.ApplicationSecurityGroupIds]);
    }

    private static void Write(SimVM vm, ExportEstate estate)
    {
        if (vm.PowerState != PowerState.Running)
        {
            estate.Omit(vm, nameof(vm.PowerState), "A VM that is deployed runs.");
        }

        estate.Assume(vm, "StorageProfile", "It is made of an image of Ubuntu 24.04.");
        estate.Add(
            vm.Id,
            Written.Object(
                ("location", ExportEstate.Location(vm.Location)),
                ("properties", Written.Object(
                    ("hardwareProfile", Written.Object(
                        ("vmSize", estate.Parameters.Text("vmSize", "Standard_B2s", "The size of all VMs.")))),
                    ("storageProfile", Written.Object(
                        ("imageReference", Written.Object(
                            ("publisher", "Canonical"),
                            ("offer", "ubuntu-24_04-lts"),
                            ("sku", "server"),
                            ("version", "latest"))),
                        ("osDisk", Written.Object(("createOption", "FromImage"))))),
                    ("osProfile", Written.Object(
                        ("computerName", Written.Text(ComputerName(vm.Name))),
                        ("adminUsername", estate.Parameters.Text(
                            "adminUsername", "azureuser", "The administrator of all VMs.")),
                        ("adminPassword", estate.Parameters.Secret(
                            "adminPassword", "The password of the administrator of all VMs.")))),
                    ("networkProfile", Written.Object(
                        ("networkInterfaces", Written.List(vm.NetworkInterfaces.Select((nic, index) =>
                            Attached(nic, index == 0, vm.Id))))))))),
            vm.NetworkInterfaces.Select(nic => nic.Id));
    }

    private static JsonObject Attached(SimNetworkInterface nic, bool isPrimary, string from) => Written.Object(
        ("id", Written.Id(nic.Id, from)), ("properties", Written.Object(("primary", isPrimary))));

    // Of Linux machines: 64 characters, letters, digits, hyphens.
    // https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftcompute
    private static string ComputerName(string name)
    {
        const int Longest = 64;
        string plain = new([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
        return plain[..System.Math.Min(plain.Length, Longest)];
    }
}
