using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Mapping;

public sealed class PrivateEndpointMappingTests
{
    [Fact]
    public void A_private_endpoint_is_resolved_in_the_VNets_that_its_zone_is_linked_to()
    {
        const string Zone = "Microsoft.Network/privateDnsZones";
        string endpoint = Imported.Resource(
            ArmTypes.PrivateEndpoint,
            "pe",
            $$"""
            "subnet": { "id": "{{Imported.SubnetId("vn", "a")}}" },
            "privateLinkServiceConnections": [ { "name": "c", "properties": { "groupIds": [ "blob" ],
              "privateLinkServiceId": "{{Imported.Id("Microsoft.Storage/storageAccounts", "data")}}" } } ]
            """);
        string group = Imported.Resource(
            $"{ArmTypes.PrivateEndpoint}/privateDnsZoneGroups",
            "pe/default",
            $$"""
            "privateDnsZoneConfigs": [ { "name": "z", "properties": {
              "privateDnsZoneId": "{{Imported.Id(Zone, "privatelink.blob.core.windows.net")}}" } } ]
            """);
        string Link(string name, string vnet) => Imported.Resource(
            $"{Zone}/virtualNetworkLinks",
            $"privatelink.blob.core.windows.net/{name}",
            $$"""
            "registrationEnabled": false, "virtualNetwork": { "id": "{{Imported.Id(ArmTypes.VNet, vnet)}}" }
            """);
        string vnet = Imported.Resource(
            ArmTypes.VNet,
            "vn",
            """
            "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },
            "subnets": [ { "name": "a", "properties": { "addressPrefix": "10.0.1.0/24" } } ]
            """);

        SimImportReport report = Imported.Resources(string.Join(
            ", ",
            endpoint,
            group,
            Link("own", "vn"),
            Link("far", "w"),
            vnet,
            Imported.Resource(Zone, "privatelink.blob.core.windows.net", "")));

        SimPrivateEndpoint read = Assert.Single(report.Topology.PrivateEndpoints);
        Assert.Equal(("data", "vn/a", "blob"), (read.Resource, read.Subnet, read.GroupId));
        Assert.Equal("10.0.1.4", read.PrivateIPAddress.ToString());
        Assert.Equal("w", read.LinkedVNet.ToString());
        Assert.Empty(report.NotModelled);
    }
}
