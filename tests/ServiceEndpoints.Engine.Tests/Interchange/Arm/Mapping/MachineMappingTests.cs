using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class MachineMappingTests
{
    private static readonly string s_vnet = Imported.Resource(
        ArmTypes.VNet,
        "vn",
        """
        "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
        "subnets": [ { "name": "a", "properties": { "addressPrefix": "10.0.1.0/29" } } ]
        """);

    [Fact]
    public void Addresses_that_are_asked_for_come_before_those_that_Azure_chooses()
    {
        SimTopology topology = Imported.Resources(
            $"{s_vnet}, {VM("m1", "n1")}, {VM("m2", "n2")}, {Nic("n1")}, "
            + Nic("n2", "\"privateIPAddress\": \"10.0.1.4\", ")).Topology;

        Assert.Equal("10.0.1.5", topology.VMs.First().PrivateIPAddress.ToString());
        Assert.Equal("10.0.1.4", topology.VMs.Last().PrivateIPAddress.ToString());
    }

    [Fact]
    public void An_interface_is_read_with_all_that_belongs_to_it()
    {
        string address = "Microsoft.Network/publicIPAddresses";
        SimImportReport report = Imported.Resources(
            $"{s_vnet}, {VM("m", "n")}, {Imported.Resource(address, "p", "\"publicIPAllocationMethod\": \"Static\"")}, "
            + Nic(
                "n",
                $$"""
                "publicIPAddress": { "id": "{{Imported.Id(address, "p")}}" },
                "applicationSecurityGroups": [ { "id": "/subscriptions/x/asg" } ],
                """,
                """ "enableIPForwarding": true, "networkSecurityGroup": { "id": "/subscriptions/x/nsg" }, """));

        SimVM vm = Assert.Single(report.Topology.VMs);
        Assert.Equal("westeurope", vm.Location);
        Assert.Equal(PowerState.Running, vm.PowerState);
        SimNetworkInterface nic = Assert.Single(vm.NetworkInterfaces);
        Assert.Equal("m/n", nic.ToString());
        Assert.Equal(vm.Id, nic.VMId);
        Assert.Equal("vn/a", $"{nic.VNetName}/{nic.SubnetName}");
        Assert.True(nic.EnableIPForwarding);
        Assert.True(nic.HasPublicIPAddress);
        Assert.Null(nic.PublicIPAddress);
        Assert.Equal("nsg", nic.NetworkSecurityGroup);
        Assert.Equal("asg", nic.ApplicationSecurityGroup.ToString());
    }

    [Fact]
    public void The_primary_interface_comes_first()
    {
        string vm = Imported.Resource(
            ArmTypes.VM,
            "m",
            $$"""
            "networkProfile": { "networkInterfaces": [
              { "id": "{{Imported.Id(ArmTypes.NetworkInterface, "n1")}}", "properties": { "primary": false } },
              { "id": "{{Imported.Id(ArmTypes.NetworkInterface, "n2")}}", "properties": { "primary": true } } ] }
            """);

        SimVM read = Imported.Resources($"{s_vnet}, {vm}, {Nic("n1")}, {Nic("n2")}").Topology.VMs.Single();

        Assert.Equal(["n2", "n1"], read.NetworkInterfaces.Select(nic => nic.Name));
        Assert.Equal("10.0.1.4", read.PrivateIPAddress.ToString());
    }

    [Fact]
    public void What_an_interface_lacks_is_said()
    {
        SimImportReport report = Imported.Resources(
            $"{VM("m1", "n1")}, {VM("m2", "gone")}, {Nic("n1")}, {Nic("n2")}");

        SimVM[] vms = [.. report.Topology.VMs];
        Assert.NotNull(vms[0].NetworkInterfaces.Single().Unread("privateIPAddress"));
        Assert.Equal("vn/a", ArmId.PathOf(vms[0].NetworkInterfaces.Single().SubnetId));
        Assert.Empty(vms[1].NetworkInterfaces);
        Assert.EndsWith(
            "/gone", vms[1].Unread("networkInterfaces")?.Expression, System.StringComparison.Ordinal);
        SkippedResource skipped = Assert.Single(report.Skipped);
        Assert.Equal("n2", skipped.Name);
    }

    [Fact]
    public void An_interface_of_which_the_configurations_are_not_known_may_have_one()
    {
        SimImportReport report = Imported.Resources(Imported.Resource(
            ArmTypes.NetworkInterface, "nic", "\"ipConfigurations\": \"[json(utcNow())]\""));

        Assert.Equal("ipConfigurations", Assert.Single(report.Unresolved).Property);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void Further_configurations_and_IPv6_ones_are_reported()
    {
        string nic = Imported.Resource(
            ArmTypes.NetworkInterface,
            "n",
            $$"""
            "ipConfigurations": [
              { "name": "six", "properties": { "privateIPAddressVersion": "IPv6", {{InSubnet}} } },
              { "name": "four", "properties": { {{InSubnet}} } },
              { "name": "more", "properties": { {{InSubnet}} } } ]
            """);

        SimImportReport report = Imported.Resources($"{s_vnet}, {VM("m", "n")}, {nic}");

        Assert.Equal(
            ["ipConfigurations", "ipConfigurations"], report.NotModelled.Select(property => property.Property));
        Assert.Equal("10.0.1.4", report.Topology.VMs.Single().PrivateIPAddress.ToString());
    }

    [Fact]
    public void A_full_subnet_is_a_finding()
    {
        string[] names = ["n1", "n2", "n3", "n4"];
        string machines = string.Join(", ", names.Select(name => $"{VM($"m-{name}", name)}, {Nic(name)}"));

        SimImportReport report = Imported.Resources($"{s_vnet}, {machines}");

        Assert.Equal(4, report.Topology.VMs.Count);
        Assert.Equal(ErrorId.SubnetFull, Assert.Single(report.Findings).Id);
        Assert.NotNull(report.Topology.VMs.Last().NetworkInterfaces[0].Unread("privateIPAddress"));
    }

    [Fact]
    public void An_address_outside_of_its_subnet_is_a_finding()
    {
        SimImportReport report = Imported.Resources(
            $"{s_vnet}, {VM("m", "n")}, {Nic("n", "\"privateIPAddress\": \"10.0.2.4\", ")}");

        Assert.Equal(ErrorId.AddressNotInSubnet, Assert.Single(report.Findings).Id);
        Assert.Equal("10.0.2.4", report.Topology.VMs.Single().PrivateIPAddress.ToString());
    }

    private static string InSubnet => $"\"subnet\": {{ \"id\": \"{Imported.SubnetId("vn", "a")}\" }}";

    private static string VM(string name, string nic) => Imported.Resource(
        ArmTypes.VM,
        name,
        $$"""
        "hardwareProfile": { "vmSize": "Standard_B2s" }, "networkProfile": { "networkInterfaces": [
          { "id": "{{Imported.Id(ArmTypes.NetworkInterface, nic)}}" } ] }
        """);

    private static string Nic(string name, string configuration = "", string beside = "") => Imported.Resource(
        ArmTypes.NetworkInterface,
        name,
        $$"""
        {{beside}} "ipConfigurations": [ { "name": "c", "properties": { {{configuration}} {{InSubnet}} } } ]
        """);
}
