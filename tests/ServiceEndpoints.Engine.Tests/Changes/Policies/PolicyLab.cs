using System.Linq;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Changes.Network;

namespace ServiceEndpoints.Tests.Changes.Policies;

/// <summary>Service endpoint policies made by changes, in the subnet hub/app that has a Storage endpoint.</summary>
internal static class PolicyLab
{
    public const string Subscription = $"/subscriptions/{SimTopology.DefaultSubscriptionId}";

    public const string ManagedInstance = "/services/Azure/ManagedInstance";

    public static string App { get; } = NetworkLab.SubnetId("hub/app");

    public static NetworkLab New() => new NetworkLab()
        .VNet("hub", "10.0.0.0/16")
        .With(new CreateSubnet(NetworkLab.VNetId("hub"), "app", ["10.0.1.0/24"])
        {
            ServiceEndpoint = ["Microsoft.Storage"],
        });

    public static string Id(string name) => NetworkLab.Id(ArmTypes.ServiceEndpointPolicy, name);

    public static string DefinitionId(string policy, string name) =>
        ArmId.Child(Id(policy), ArmTypes.ServiceEndpointPolicyDefinitions, name);

    public static NetworkLab Policy(this NetworkLab lab, string name, params string[] entries)
    {
        NetworkLab built = lab.With(new CreateServiceEndpointPolicy(new(name)));
        return entries.Aggregate(built, (current, entry) => current.With(Define(name, entry)));
    }

    /// <summary>A definition of the entry's last segment that lists it.</summary>
    public static AddPolicyDefinition Define(string policy, params string[] entries) =>
        new(Id(policy), ArmId.NameOf(entries[0]), entries.ToValueList());

    public static SetSubnet Attach(params string[] names) => new(App)
    {
        ServiceEndpointPolicyIds = names.Select(Id).ToValueList(),
    };

    public static SimSubnet Subnet(this NetworkLab lab) => lab.Topology.Subnets.Find(App)!;
}
