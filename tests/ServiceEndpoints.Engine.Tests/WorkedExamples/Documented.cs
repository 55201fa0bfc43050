namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>
/// The estate of the routing page's example: Subnet1 with a route table and a Storage endpoint, Subnet2 with neither.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#routing-example
/// </summary>
internal static class Documented
{
    public const string Appliance = "10.0.100.4";
    public const string StorageAddress = "191.239.203.1";

    public static World Estate { get; } = new World()
        .VNet("vnet1", "10.0.0.0/16")
        .VNet("vnet2", "10.1.0.0/16,10.2.0.0/16")
        .Peering("vnet1", "vnet2")
        .Subnet("vnet1/subnet1", "10.0.0.0/24", "Microsoft.Storage")
        .Subnet("vnet1/subnet2", "10.0.1.0/24")
        .Subnet("vnet1/appliances", "10.0.100.0/24")
        .Subnet("vnet1/GatewaySubnet", "10.0.255.0/27")
        .Subnet("vnet2/other", "10.1.3.0/24")
        .VM("vm1", "vnet1/subnet1", "10.0.0.5")
        .VM("vm2", "vnet1/subnet2", "10.0.1.5")
        .VM("vm3", "vnet2/other", "10.1.3.4")
        .Appliance("nva", "vnet1/appliances", Appliance)
        .OnPremises("corp", "10.10.0.0/16", "203.0.113.10")
        .Gateway("vpn", "vnet1", "corp")
        .RouteTable(
            "table",
            "vnet1/subnet1",
            $"10.0.0.0/16 -> VirtualAppliance {Appliance}",
            "10.0.0.0/24 -> VnetLocal",
            "10.1.0.0/16 -> None",
            "10.2.0.0/16 -> None",
            $"10.10.0.0/16 -> VirtualAppliance {Appliance}",
            $"0.0.0.0/0 -> VirtualAppliance {Appliance}")
        .Storage("acct", address: StorageAddress)
        .VNetRule("acct", "vnet1/subnet1");
}
