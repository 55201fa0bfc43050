using System;
using System.IO;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange;

/// <summary>The template of <c>docs/examples</c>, read exactly.</summary>
public sealed class ExampleTemplateTests
{
    private static readonly SimImportReport s_report = TopologyImporter
        .Import(new ImportRequest { Files = [ImportFile.FromPath(Example())] })
        .Value;

    private static SimTopology Topology => s_report.Topology;

    [Fact]
    public void Everything_in_it_is_understood()
    {
        Assert.Empty(s_report.Skipped);
        Assert.Empty(s_report.Unresolved);
        Assert.Empty(s_report.NotModelled);
        Assert.Empty(s_report.Findings);
        Assert.Equal(
            """
            Microsoft.Compute/virtualMachines: 3
            Microsoft.KeyVault/vaults: 1
            Microsoft.Network/networkInterfaces: 3
            Microsoft.Network/networkSecurityGroups: 1
            Microsoft.Network/networkSecurityGroups/securityRules: 2
            Microsoft.Network/publicIPAddresses: 1
            Microsoft.Network/routeTables: 1
            Microsoft.Network/routeTables/routes: 1
            Microsoft.Network/virtualNetworks: 2
            Microsoft.Network/virtualNetworks/subnets: 4
            Microsoft.Network/virtualNetworks/virtualNetworkPeerings: 2
            Microsoft.Storage/storageAccounts: 1
            """.ReplaceLineEndings("\n"),
            string.Join('\n', s_report.Resources));
    }

    [Fact]
    public void The_networks_are_those_that_it_describes()
    {
        Assert.Equal(
            ["hub 10.0.0.0/16", "spoke 10.1.0.0/16"], Topology.VNets.Select(vnet => $"{vnet} {vnet.AddressPrefix}"));
        Assert.Equal(
            ["hub/appliance 10.0.1.0/24 []  ", "hub/shared 10.0.0.0/24 []  ",
                "spoke/app 10.1.1.0/24 [Microsoft.Storage westeurope, northeurope; Microsoft.KeyVault *] spoke-routes "
                + "spoke-nsg",
                "spoke/batch 10.1.2.0/24 [] spoke-routes spoke-nsg"],
            Topology.Subnets.Select(subnet =>
                $"{subnet} {subnet.AddressPrefix} [{Endpoints(subnet)}] {subnet.RouteTable} "
                + subnet.NetworkSecurityGroup));
        Assert.All(Topology.Subnets, subnet => Assert.False(subnet.DefaultOutboundAccess));
        Assert.Equal(
            ["hub/to-spoke spoke", "spoke/to-hub hub"],
            Topology.Peerings.Select(peering => $"{peering} {peering.RemoteVNet}"));
        SimRoute route = Assert.Single(Assert.Single(Topology.RouteTables).Routes);
        Assert.Equal("0.0.0.0/0 10.0.1.4", $"{route.Prefix} {route.NextHopIPAddress}");
    }

    [Fact]
    public void The_machines_are_where_it_puts_them()
    {
        Assert.Equal(
            ["appliance hub/appliance 10.0.1.4 True True", "vm-app spoke/app 10.1.1.4 False False",
                "vm-batch spoke/batch 10.1.2.4 False False"],
            Topology.VMs.Select(vm => vm.NetworkInterfaces.Single()).Select(nic =>
                $"{nic.VMName} {nic.VNetName}/{nic.SubnetName} {nic.PrivateIPAddress} {nic.EnableIPForwarding} "
                + nic.HasPublicIPAddress));
    }

    [Theory]
    [InlineData(ResourceType.StorageAccount, "^data[a-z2-7]{13}$")]
    [InlineData(ResourceType.KeyVault, "^keys-[a-z2-7]{13}$")]
    public void Its_resources_admit_one_subnet(ResourceType type, string name)
    {
        SimResource resource = Assert.Single(Topology.Resources, resource => resource.Type == type);

        Assert.Matches(name, resource.Name);
        Assert.Equal(RuleAction.Deny, resource.Firewall.DefaultAction);
        Assert.Equal("spoke/app", resource.Firewall.NetworkRules.ToString());
        Assert.NotNull(Topology.Subnets.Find(resource.Firewall.NetworkRules[0].Value));
    }

    private static string Endpoints(SimSubnet subnet) =>
        string.Join("; ", subnet.ServiceEndpoints.Select(endpoint => $"{endpoint} {endpoint.Locations}"));

    private static string Example()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ServiceEndpoints.PS.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "docs", "examples", "hub-spoke-storage.json");
    }
}
