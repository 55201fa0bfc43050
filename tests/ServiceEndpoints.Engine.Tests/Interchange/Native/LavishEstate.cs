using System;
using System.Collections;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Interchange.Native;

/// <summary>
/// Entities in which no property has its usual value, made from what the model's types say of themselves, so that a
/// property that is new is in them without anybody thinking of it.
/// </summary>
internal sealed class LavishEstate
{
    private const string Group = $"/subscriptions/{SimTopology.DefaultSubscriptionId}/resourceGroups/rg/providers";

    // What follows from where a thing stands, or from another property.
    private static readonly HashSet<(Type, string)> s_derived =
    [
        (typeof(SimServiceEndpoint), nameof(SimServiceEndpoint.SubnetId)),
        (typeof(SimNetworkInterface), nameof(SimNetworkInterface.VMId)),
        (typeof(SimNetworkRule), nameof(SimNetworkRule.ResourceId)),
        (typeof(SimNetworkRule), nameof(SimNetworkRule.Range)),
        (typeof(SimRoute), nameof(SimRoute.Prefix)),
    ];

    private int _next;

    public static bool IsDerived(PropertyInfo property) => s_derived.Contains((property.DeclaringType!, property.Name));

    /// <summary>The properties that somebody can give a value.</summary>
    public static IEnumerable<PropertyInfo> Given(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.SetMethod is { IsPublic: true } && !IsDerived(property));

    public SimTopology Topology()
    {
        string written = Id(ArmTypes.VNet);
        SimTopology topology = Fill(new SimTopology()) with
        {
            Template = TemplateWrites.None.With(
                [new(written, "2024-05-01", FrozenSet.Create("subnets"))],
                [ArmId.Child(written, ArmTypes.Subnets, "app")],
                [$"{written}/{ArmTypes.Peerings}"]),
        };
        SimVNet vnet = Fill(new SimVNet { Id = Id(ArmTypes.VNet), Location = "", AddressPrefix = [] });
        SimSubnet subnet = Fill(new SimSubnet
        {
            Id = ArmId.Child(vnet.Id, ArmTypes.Subnets, "app"),
            Location = "",
            AddressPrefix = [],
        });
        subnet = subnet with
        {
            ServiceEndpoints = subnet.ServiceEndpoints.Replace(_ => true, e => e with { SubnetId = subnet.Id }),
        };
        SimPeering peering = Fill(new SimPeering
        {
            Id = ArmId.Child(vnet.Id, ArmTypes.Peerings, "p"),
            RemoteVNetId = "",
        });
        return topology.With(vnet).With(subnet).With(peering).With(Table()).With(Security()).With(Policy()).With(VM())
            .With(Resource())
            .With(Fill(new SimApplicationSecurityGroup { Id = Id(ArmTypes.ApplicationSecurityGroup), Location = "" }))
            .With(Fill(new SimNatGateway { Id = Id(ArmTypes.NatGateway), Location = "" }))
            .With(Fill(new SimOnPremisesNetwork { Id = Id(ArmTypes.OnPremisesNetwork), Location = "" }))
            .With(Fill(new SimGateway { Id = Id(ArmTypes.Gateway), Location = "", VNetId = "" }))
            .With(Fill(new SimManagedService { Id = Id("a/b"), Location = "", Type = default, SubnetId = "" }))
            .With(Fill(new SimPrivateEndpoint
            {
                Id = Id(ArmTypes.PrivateEndpoint),
                Location = "",
                ResourceId = "",
                SubnetId = "",
                PrivateIPAddress = default,
                GroupId = "",
            }))
            .With(Fill(new SimSubscription { Id = "/subscriptions/x", TenantId = "" }))
            .With(Fill(new SimRoleDefinition { Id = Id(ArmTypes.RoleDefinition), RoleName = "", Action = [] }))
            .With(Fill(new SimRoleAssignment
            {
                Id = Id(ArmTypes.RoleAssignment),
                Principal = "",
                Role = "",
                RoleDefinitionId = "",
                Scope = "",
            }));
    }

    private SimRouteTable Table()
    {
        SimRouteTable table = Fill(new SimRouteTable { Id = Id(ArmTypes.RouteTable), Location = "" });
        AddressPrefix block = AddressPrefix.Parse("10.8.0.0/16");
        return table with
        {
            Routes = Parts(table.Id, ArmTypes.Routes, table.Routes, (route, id) => route with { Id = id })
                .Replace(route => route.Name == "one", route => route with { AddressPrefix = $"{block}", Prefix = block }),
        };
    }

    private SimNetworkSecurityGroup Security()
    {
        SimNetworkSecurityGroup group =
            Fill(new SimNetworkSecurityGroup { Id = Id(ArmTypes.NetworkSecurityGroup), Location = "" });
        return group with
        {
            SecurityRules = Parts(
                group.Id, ArmTypes.SecurityRules, group.SecurityRules, (rule, id) => rule with { Id = id }),
        };
    }

    private SimServiceEndpointPolicy Policy()
    {
        SimServiceEndpointPolicy policy =
            Fill(new SimServiceEndpointPolicy { Id = Id(ArmTypes.ServiceEndpointPolicy), Location = "" });
        return policy with
        {
            Definitions = Parts(
                policy.Id,
                ArmTypes.ServiceEndpointPolicyDefinitions,
                policy.Definitions,
                (definition, id) => definition with { Id = id }),
        };
    }

    private SimVM VM()
    {
        SimVM vm = Fill(new SimVM { Id = Id(ArmTypes.VM), Location = "", NetworkInterfaces = [] });
        return vm with { NetworkInterfaces = vm.NetworkInterfaces.Replace(_ => true, nic => nic with { VMId = vm.Id }) };
    }

    private SimResource Resource()
    {
        SimResource resource =
            Fill(new SimResource { Id = Id("Microsoft.Web/sites"), Type = default, Location = "" });
        SimNetworkRule addresses = Fill(new SimNetworkRule { ResourceId = "", Kind = default, Value = "" }) with
        {
            Kind = NetworkRuleKind.IPRange,
            Value = "192.0.2.1-192.0.2.9",
            Range = AddressRange.Parse("192.0.2.1-192.0.2.9"),
        };
        ValueList<SimNetworkRule> rules = resource.Firewall.NetworkRules.Add(addresses);
        return resource with
        {
            Firewall = resource.Firewall with
            {
                NetworkRules = rules.Replace(_ => true, rule => rule with { ResourceId = resource.Id }),
            },
        };
    }

    private static ValueList<T> Parts<T>(string parent, string collection, ValueList<T> parts, Func<T, string, T> with)
        where T : SimPart =>
        parts.Zip(["one", "two"], (part, name) => with(part, ArmId.Child(parent, collection, name))).ToValueList();

    /// <summary>The thing with every property but its id at an unusual value.</summary>
    private T Fill<T>(T thing)
        where T : class
    {
        foreach (PropertyInfo property in Given(thing.GetType())
            .Where(property => property.Name != nameof(SimEntity.Id)))
        {
            property.SetValue(thing, Unusual(property.PropertyType, property.GetValue(thing)));
        }

        return thing;
    }

    private object Unusual(Type type, object? usual)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        int number = ++_next;
        return bare switch
        {
            _ when bare == typeof(string) => string.Create(CultureInfo.InvariantCulture, $"/text/\"é{number}\""),
            _ when bare == typeof(int) => number,
            _ when bare == typeof(bool) => usual is not true,
            _ when bare == typeof(TimeSpan) => TimeSpan.FromMilliseconds(1234 + number),
            _ when bare == typeof(IPv4Address) => IPv4Address.Parse($"10.1.{number / 256}.{number % 256}"),
            _ when bare == typeof(AddressPrefix) => AddressPrefix.Parse($"10.{number % 256}.0.0/16"),
            _ when bare == typeof(ServiceTagSet) => Tags(),
            { IsEnum: true } => bare.GetEnumValues().Cast<object>().Last(value => !value.Equals(usual)),
            { IsGenericType: true } => List(bare.GetGenericArguments()[0]),
            _ => Record(bare),
        };
    }

    private object List(Type item)
    {
        Array items = Array.CreateInstance(item, 2);
        ((IList)items)[0] = Unusual(item, null);
        ((IList)items)[1] = Unusual(item, null);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item)
            .Invoke(null, [items])!;
    }

    private object Record(Type type)
    {
        ConstructorInfo made = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        object record = made.Invoke([.. made.GetParameters().Select(p => Unusual(p.ParameterType, null))]);
        if (record is SimEntity)
        {
            type.GetProperty(nameof(SimEntity.Id))!.SetValue(record, Id(ArmTypes.NetworkInterface));
        }

        return Fill(record);
    }

    private static ServiceTagSet Tags() => new(
        7,
        "Public",
        "2026-01-05",
        [
            new([AddressPrefix.Parse("20.38.98.0/24")], ["2603:1000::/40"])
            {
                Name = "Storage.WestEurope",
                Region = "westeurope",
                SystemService = "AzureStorage",
                ChangeNumber = 3,
                NetworkFeatures = ["API", "NSG"],
            },
        ]);

    private string Id(string type) =>
        string.Create(CultureInfo.InvariantCulture, $"{Group}/{type}/thing{++_next}");
}
