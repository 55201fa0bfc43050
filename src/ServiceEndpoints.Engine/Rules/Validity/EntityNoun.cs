using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What a kind of entity is called, and the refusals that name it.</summary>
/// <param name="Noun">The noun of its commands without <c>Sim</c>.</param>
/// <param name="Text">What people call it in a sentence.</param>
public sealed record EntityNoun(string Noun, string Text)
{
    private static readonly FrozenDictionary<Type, EntityNoun> s_byType = new Dictionary<Type, EntityNoun>
    {
        [typeof(SimVNet)] = new("VNet", "VNet"),
        [typeof(SimSubnet)] = new("Subnet", "subnet"),
        [typeof(SimPeering)] = new("Peering", "peering"),
        [typeof(SimVM)] = new("VM", "VM"),
        [typeof(SimNetworkInterface)] = new("NetworkInterface", "network interface"),
        [typeof(SimNatGateway)] = new("NatGateway", "NAT gateway"),
        [typeof(SimRouteTable)] = new("RouteTable", "route table"),
        [typeof(SimRoute)] = new("Route", "route"),
        [typeof(SimNetworkSecurityGroup)] = new("NetworkSecurityGroup", "network security group"),
        [typeof(SimSecurityRule)] = new("SecurityRule", "security rule"),
        [typeof(SimApplicationSecurityGroup)] = new("ApplicationSecurityGroup", "application security group"),
        [typeof(SimOnPremisesNetwork)] = new("OnPremisesNetwork", "on-premises network"),
        [typeof(SimGateway)] = new("Gateway", "gateway"),
        [typeof(SimPrivateEndpoint)] = new("PrivateEndpoint", "private endpoint"),
        [typeof(SimServiceEndpointPolicy)] = new("ServiceEndpointPolicy", "service endpoint policy"),
        [typeof(SimServiceEndpointPolicyDefinition)] = new("ServiceEndpointPolicyDefinition", "policy definition"),
        [typeof(SimManagedService)] = new("ManagedService", "managed service"),
        [typeof(SimResource)] = new("Resource", "resource"),
        [typeof(SimSubscription)] = new("Subscription", "subscription"),
        [typeof(SimRoleDefinition)] = new("RoleDefinition", "role"),
        [typeof(SimRoleAssignment)] = new("Role", "role assignment"),
    }.ToFrozenDictionary();

    public ErrorId NotFoundId { get; } = Enum.Parse<ErrorId>(Noun + "NotFound");

    public ErrorId ExistsId { get; } = Enum.Parse<ErrorId>(Noun + "Exists");

    public static EntityNoun Of<T>()
        where T : SimEntity => s_byType[typeof(T)];

    public static EntityNoun Of(SimEntity entity) => s_byType[entity.GetType()];

    /// <param name="text">What was looked for, as the caller wrote it.</param>
    public Refusal NotFound(string text) =>
        new(NotFoundId, $"There is no {Text} '{text}'. Get-Sim{Noun} lists those that are there.", text);

    public Refusal Exists(string name, string scope) => new(
        ExistsId, $"There is already a {Text} '{name}' in {scope}. Give another name, or remove that one first.", name);

    public override string ToString() => Text;
}
