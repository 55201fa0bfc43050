namespace ServiceEndpoints.Model;

/// <summary>
/// Resource Manager types of the network entities, and of what differs from the catalogue's.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/allversions and
/// https://learn.microsoft.com/azure/storage/common/classic-account-migration-overview
/// </summary>
public static class ArmTypes
{
    public const string VNet = "Microsoft.Network/virtualNetworks";
    public const string Subnets = "subnets";
    public const string Peerings = "virtualNetworkPeerings";
    public const string VM = "Microsoft.Compute/virtualMachines";
    public const string NetworkInterface = "Microsoft.Network/networkInterfaces";
    public const string NatGateway = "Microsoft.Network/natGateways";
    public const string PublicIPAddress = "Microsoft.Network/publicIPAddresses";
    public const string RouteTable = "Microsoft.Network/routeTables";
    public const string Routes = "routes";
    public const string NetworkSecurityGroup = "Microsoft.Network/networkSecurityGroups";
    public const string SecurityRules = "securityRules";
    public const string ApplicationSecurityGroup = "Microsoft.Network/applicationSecurityGroups";
    public const string Gateway = "Microsoft.Network/virtualNetworkGateways";
    public const string Connection = "Microsoft.Network/connections";
    public const string ClassicStorageAccount = "Microsoft.ClassicStorage/storageAccounts";
    public const string PrivateEndpoint = "Microsoft.Network/privateEndpoints";
    public const string ServiceEndpointPolicy = "Microsoft.Network/serviceEndpointPolicies";
    public const string ServiceEndpointPolicyDefinitions = "serviceEndpointPolicyDefinitions";

    /// <summary>
    /// Resource Manager knows an on-premises network by the local network gateway that stands for it.
    /// </summary>
    public const string OnPremisesNetwork = "Microsoft.Network/localNetworkGateways";

    public const string Subscription = "Microsoft.Subscription/aliases";
    public const string RoleDefinition = "Microsoft.Authorization/roleDefinitions";
    public const string RoleAssignment = "Microsoft.Authorization/roleAssignments";
}
