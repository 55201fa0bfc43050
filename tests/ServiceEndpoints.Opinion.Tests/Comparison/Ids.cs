using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Comparison;

/// <summary>Resource Manager ids of the estate's things.</summary>
internal static class Ids
{
    public static string Of(Net net) => ArmId.Compose(
        net.Subscription, SimTopology.DefaultResourceGroupName, ArmTypes.VNet, net.Name);

    public static string Of(Sub sub) => ArmId.Child(Of(sub.Net), ArmTypes.Subnets, sub.Name.Split('/')[1]);

    public static string Of(Machine machine) => Id(
        machine.Managed switch
        {
            null => ArmTypes.VM,
            ManagedServiceType.SqlManagedInstance => "Microsoft.Sql/managedInstances",
            ManagedServiceType.ApiManagement => "Microsoft.ApiManagement/service",
            ManagedServiceType.AzureFirewall => "Microsoft.Network/azureFirewalls",
            ManagedServiceType.AppServiceEnvironment => "Microsoft.Web/hostingEnvironments",
            ManagedServiceType.ApplicationGateway => "Microsoft.Network/applicationGateways",
            ManagedServiceType.RedisCache => "Microsoft.Cache/Redis",
            ManagedServiceType.Databricks => "Microsoft.Databricks/workspaces",
            ManagedServiceType.HDInsight => "Microsoft.HDInsight/clusters",
            ManagedServiceType.Batch => "Microsoft.Batch/batchAccounts",
            ManagedServiceType.AksNode => "Microsoft.ContainerService/managedClusters",
            ManagedServiceType.ContainerInstance => "Microsoft.ContainerInstance/containerGroups",
            _ => "Microsoft.Web/sites",
        },
        machine.Name);

    public static string Of(Card card) => Id(ArmTypes.NetworkInterface, card.Name);

    public static string Of(Table table) => Id(ArmTypes.RouteTable, table.Name);

    public static string Of(Group gang) => Id(ArmTypes.NetworkSecurityGroup, gang.Name);

    public static string Of(Pool pool) => Id(ArmTypes.NatGateway, pool.Name);

    public static string Of(Site site) => Id(ArmTypes.OnPremisesNetwork, site.Name);

    public static string Of(Gate gate) => Id(ArmTypes.Gateway, gate.Name);

    public static string Of(Door door) => Id(ArmTypes.PrivateEndpoint, door.Name);

    public static string Of(Policy policy) => Id(ArmTypes.ServiceEndpointPolicy, policy.Name);

    public static string Of(Service service) => ArmId.Compose(
        service.Subscription,
        service.Group,
        service.Classic ? ArmTypes.ClassicStorageAccount : service.Product.ArmType,
        service.Name);

    /// <summary>The id of a thing that the estate does not have.</summary>
    public static string Missing(string type) => Id(type, "missing");

    public static string OfLabel(string label) => Id(ArmTypes.ApplicationSecurityGroup, label);

    /// <summary>What could not be read of a thing.</summary>
    public static ValueList<UnresolvedValue> Unread(params IEnumerable<string?> properties) => properties.OfType<string>()
        .Select(property => new UnresolvedValue(property, $"[parameters('{property}')]", "estate.json"))
        .ToValueList();

    private static string Id(string type, string name) => ArmId.Compose(
        SimTopology.DefaultSubscriptionId, SimTopology.DefaultResourceGroupName, type, name);
}
